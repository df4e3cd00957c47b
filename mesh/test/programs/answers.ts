// A small web server: GET tells its process number, POST /crash ends it, and it hears SIGTERM or, when told, does not.

import { createServer } from 'node:http'

const stubborn = process.argv[2] === 'stubborn'
const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(3)
  response.end(String(process.pid))
})
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => {
  if (!stubborn) process.exit(0)
})
