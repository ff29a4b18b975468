const SAFE_TO_QUOTE = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SqliteError'])

interface LoggedError {
  name: string
  code?: string
  message?: string
  frames: string[]
  cause?: LoggedError
}

/**
 * An error as the log may keep it: where it happened, and its message only where the message speaks of the program. Other
 * messages may quote a mail, a company or a file name (JSON.parse quotes its input, ENOENT the path).
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(SAFE_TO_QUOTE.has(error.name) ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  }
}

// The stack begins with the message, which may itself have lines that look like frames.
function framesOf({ message, stack = '' }: Error): string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  return afterMessage
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
}
