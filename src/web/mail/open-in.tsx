import { Anchor } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { text } from '../text.ts'

interface OpenInProps {
  link: { provider: string; url: string } | null
}

/** Leads to the message in the provider's own pages; nothing where these have no such links. */
export function OpenIn({ link }: OpenInProps) {
  if (link === null) return null
  return (
    <Anchor href={link.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer" size="sm">
      {text.mail.openIn(link.provider)} <IconExternalLink size={13} aria-hidden style={{ verticalAlign: '-2px' }} />
    </Anchor>
  )
}
