import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useLinkDialog } from '../../../mail/link-dialog.tsx'
import { text } from '../../../text.ts'
import { isWebAddress } from '../../../ui/is-web-address.ts'
import { TextInPlace } from '../text-in-place.tsx'

const words = text.application.facts

interface PostingUrlFactProps {
  url: string | null
  onSave: (url: string | null) => Promise<unknown>
}

/** The link to the posting: changed in its place, opened only after the whole address was shown. */
export function PostingUrlFact({ url, onSave }: PostingUrlFactProps) {
  const { ask, dialog } = useLinkDialog()
  return (
    <>
      <TextInPlace
        label={words.postingUrl}
        value={url}
        maxLength={2000}
        check={(value) => (value === '' || isWebAddress(value) ? null : words.urlInvalid)}
        onSave={(value) => onSave(value || null)}
      />
      {url !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          mx={-8}
          leftSection={<IconExternalLink size={14} aria-hidden />}
          onClick={() => ask(url)}
        >
          {words.openPosting}
        </Button>
      )}
      {dialog}
    </>
  )
}
