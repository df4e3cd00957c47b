// npm run build: the one script and the one style of /explorer, compressed, into the folder from which the gateway serves
// them. With --check it says whether those in the folder are what the sources make.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { build, type Plugin } from 'vite'

const HERE = import.meta.dirname
const SERVED = join(HERE, '../src/pages/explorer/built')

/** 300 kB of fonts in the style of GraphiQL: those of the reader's own machine are as good. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (text, file) => (/\.css$/.test(file) ? text.replace(/@font-face\s*\{[^}]*\}/g, '') : undefined),
}

const made = await filesMade()
if (process.argv.includes('--check')) {
  const there = new Map(
    readdirSync(SERVED).map(name => [
      name.replace(/\.br$/, ''),
      brotliDecompressSync(readFileSync(join(SERVED, name))),
    ]),
  )
  const isSame = there.size === made.size && [...made].every(([name, bytes]) => there.get(name)?.equals(bytes))
  if (!isSame) {
    console.error('The build of the explorer is not what its sources make: npm run build --prefix gateway/explorer')
    process.exitCode = 1
  }
} else {
  rmSync(SERVED, { recursive: true, force: true })
  mkdirSync(SERVED)
  for (const [name, bytes] of made) {
    const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    writeFileSync(join(SERVED, `${name}.br`), packed)
    console.log(`${name}  ${bytes.length} bytes, ${packed.length} compressed`)
  }
}

/** By their names, which say what is in them. */
async function filesMade(): Promise<Map<string, Buffer>> {
  const result = await build({
    root: HERE,
    logLevel: 'error',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutFonts],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: join(HERE, 'src/main.tsx'),
        output: {
          codeSplitting: false,
          entryFileNames: 'explorer-[hash].js',
          assetFileNames: 'explorer-[hash][extname]',
        },
      },
    },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('One build makes one output.')
  return new Map(
    result.output.map(each => [each.fileName, Buffer.from(each.type === 'chunk' ? each.code : each.source)]),
  )
}
