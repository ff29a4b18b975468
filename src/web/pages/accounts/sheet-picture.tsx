import type { Sheet } from '../../../text/en/account-guides.ts'
import styles from './sheet-picture.module.css'

const WIDTH = 280
const TOP = 44
const ROW = 38

/** One sheet, drawn plainly in the colours of the page: what to look for, never how somebody's product looks. */
export function SheetPicture({ sheet }: { sheet: Sheet }) {
  switch (sheet.kind) {
    case 'menu':
      return (
        <Frame title={sheet.title} height={TOP + sheet.rows.length * ROW + 10}>
          {sheet.rows.map((row, index) => (
            <MenuRow key={row} y={TOP + index * ROW} label={row} isTapped={index === sheet.tap} />
          ))}
        </Frame>
      )
    case 'switches':
      return (
        <Frame title={sheet.title} height={TOP + sheet.rows.length * ROW + 10}>
          {sheet.rows.map((row, index) => (
            <SwitchRow key={row} y={TOP + index * ROW} label={row} isTapped={index === sheet.tap} />
          ))}
        </Frame>
      )
    case 'password':
      return (
        <Frame title={sheet.title} height={TOP + 56}>
          <rect className={styles.shown} x={16} y={TOP} width={WIDTH - 32} height={40} rx={9} />
          <text className={styles.code} x={30} y={TOP + 25}>
            {sheet.shown}
          </text>
          <CopySign x={WIDTH - 48} y={TOP + 11} />
        </Frame>
      )
    case 'fields':
      return (
        <Frame title={sheet.title} height={TOP + sheet.rows.length * 54 + 6}>
          {sheet.rows.map(({ name, value }, index) => (
            <g key={name}>
              <text className={styles.small} x={16} y={TOP + index * 54 + 10}>
                {name}
              </text>
              <rect className={styles.field} x={16} y={TOP + index * 54 + 16} width={WIDTH - 32} height={30} rx={7} />
              <text className={styles.label} x={26} y={TOP + index * 54 + 36}>
                {value}
              </text>
            </g>
          ))}
        </Frame>
      )
    case 'way':
      return <Way stops={sheet.stops} isClosed={sheet.isClosed ?? false} />
  }
}

function Frame({ title, height, children }: { title: string; height: number; children: React.ReactNode }) {
  return (
    <svg className={styles.sheet} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <rect className={styles.frame} x={0.5} y={0.5} width={WIDTH - 1} height={height - 1} rx={14} />
      <text className={styles.title} x={16} y={27}>
        {title}
      </text>
      {children}
    </svg>
  )
}

interface RowProps {
  y: number
  label: string
  isTapped: boolean
}

function MenuRow({ y, label, isTapped }: RowProps) {
  return (
    <g>
      <rect className={isTapped ? styles.tapped : styles.row} x={12} y={y} width={WIDTH - 24} height={32} rx={9} />
      <text className={isTapped ? styles.strong : styles.label} x={24} y={y + 21}>
        {label}
      </text>
      {isTapped && <Tap x={WIDTH - 32} y={y + 16} />}
    </g>
  )
}

function SwitchRow({ y, label, isTapped }: RowProps) {
  return (
    <g>
      <text className={isTapped ? styles.strong : styles.label} x={16} y={y + 21}>
        {label}
      </text>
      <rect className={styles.track} x={WIDTH - 50} y={y + 6} width={34} height={20} rx={10} />
      <circle className={styles.knob} cx={WIDTH - 26} cy={y + 16} r={7} />
      {isTapped && <circle className={styles.ring} cx={WIDTH - 26} cy={y + 16} r={13} />}
    </g>
  )
}

/** Where to press. */
function Tap({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <circle className={styles.ring} cx={x} cy={y} r={11} />
      <circle className={styles.dot} cx={x} cy={y} r={5} />
    </g>
  )
}

function CopySign({ x, y }: { x: number; y: number }) {
  return (
    <g className={styles.sign}>
      <rect x={x} y={y} width={12} height={13} rx={2.5} />
      <path d={`M${x + 4} ${y + 16} h9 a3 3 0 0 0 3 -3 v-9`} />
    </g>
  )
}

const STOP = 40
const BETWEEN = 30

function Way({ stops, isClosed }: { stops: readonly string[]; isClosed: boolean }) {
  const height = stops.length * STOP + (stops.length - 1) * BETWEEN
  return (
    <svg className={styles.sheet} viewBox={`0 0 ${WIDTH} ${height + 2}`} aria-hidden="true">
      {stops.map((stop, index) => {
        const y = 1 + index * (STOP + BETWEEN)
        return (
          <g key={stop}>
            {index > 0 && <Leg y={y - BETWEEN} isClosed={isClosed} />}
            <rect className={styles.frame} x={30} y={y} width={WIDTH - 60} height={STOP} rx={12} />
            <text className={styles.stop} x={WIDTH / 2} y={y + 25}>
              {stop}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function Leg({ y, isClosed }: { y: number; isClosed: boolean }) {
  const x = WIDTH / 2
  const end = y + BETWEEN - 5
  return isClosed ? (
    <path className={styles.closed} d={`M${x - 7} ${y + 8} l14 14 m0 -14 l-14 14`} />
  ) : (
    <path className={styles.leg} d={`M${x} ${y + 5} V${end} m-5 -5 l5 5 l5 -5`} />
  )
}
