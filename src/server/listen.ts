import { createServer, type RequestListener, type Server } from 'node:http'

const LOOPBACK = '127.0.0.1'
const TRIES = 21

/** Listens on this machine alone, at `port` or the next free one after it. Answers with the server and its port. */
export async function listen(listener: RequestListener, port: number): Promise<{ server: Server; port: number }> {
  for (let tried = 1; ; tried++) {
    const server = createServer(listener)
    const taken = await tryPort(server, port)
    if (taken === undefined) return { server, port: portOf(server) }
    if (port === 0 || tried === TRIES || port === 65_535) throw taken
    port++
  }
}

/** What failed, if the port is taken; any other failure is thrown. */
function tryPort(server: Server, port: number): Promise<Error | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(error) : reject(error),
    )
    server.listen({ host: LOOPBACK, port }, () => resolve(undefined))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return address.port
}
