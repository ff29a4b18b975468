import { Button } from '@mantine/core'
import { IconFileArrowRight } from '@tabler/icons-react'
import { text } from '../../text.ts'
import styles from './drop-face.module.css'

const words = text.importing

export function DropFace({ onChoose }: { onChoose: () => void }) {
  return (
    <div className={styles.face}>
      <IconFileArrowRight size={36} stroke={1.3} aria-hidden />
      <div>
        <p className={styles.call}>{words.drop}</p>
        <p className={styles.about}>{words.dropAbout}</p>
      </div>
      <Button onClick={onChoose}>{words.choose}</Button>
    </div>
  )
}
