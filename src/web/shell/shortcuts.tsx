import { Group, Kbd, Modal, Text } from '@mantine/core'
import { text } from '../text.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import classes from './shortcuts.module.css'

const words = text.palette
const { keys, keyNames } = words
const mod = navigator.userAgent.includes('Mac') ? keyNames.command : keyNames.control

/** Keys in a cell are pressed together; cells of one line are alternatives. */
const GROUPS = [
  {
    title: words.keyGroups.anywhere,
    lines: [
      { says: keys.add, presses: [['n']] },
      { says: keys.palette, presses: [[mod, 'K']] },
      { says: keys.undo, presses: [[mod, 'Z']] },
      { says: keys.help, presses: [['?']] },
    ],
  },
  {
    title: words.keyGroups.applications,
    lines: [
      { says: keys.next, presses: [['j'], [keyNames.down]] },
      { says: keys.previous, presses: [['k'], [keyNames.up]] },
      { says: keys.open, presses: [[keyNames.enter]] },
      { says: keys.select, presses: [['x'], [keyNames.space]] },
      { says: keys.find, presses: [['/']] },
    ],
  },
  {
    title: words.keyGroups.inbox,
    lines: [
      { says: keys.accept, presses: [['a']] },
      { says: keys.correct, presses: [['c']] },
      { says: keys.dismiss, presses: [['x']] },
      { says: keys.next, presses: [['j']] },
      { says: keys.previous, presses: [['k']] },
    ],
  },
]

/** The list of keys, behind "?". */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  return (
    <Modal opened onClose={onClose} title={words.keysTitle}>
      <Text size="sm" c="dimmed" mb="sm">
        {words.keysNote}
      </Text>
      {GROUPS.map(({ title, lines }) => (
        <section key={title} className={classes.group}>
          <h3>{title}</h3>
          <dl className={classes.lines}>
            {lines.map(({ says, presses }) => (
              <div key={says} className={classes.line}>
                <dt>{says}</dt>
                <dd>
                  <Presses presses={presses} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}

function Presses({ presses }: { presses: string[][] }) {
  return (
    <Group gap={6} wrap="nowrap">
      {presses.map((press, index) => (
        <Group key={press.join('+')} gap={6} wrap="nowrap">
          {index > 0 && (
            <Text size="sm" c="dimmed">
              {words.or}
            </Text>
          )}
          {press.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </Group>
      ))}
    </Group>
  )
}
