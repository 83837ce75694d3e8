// Compiles the kernel from its sources into dist/wasm/kernel.wasm. Run before anything that loads it.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = dirname(fileURLToPath(import.meta.url));
await mkdir(join(here, '../dist/wasm'), { recursive: true });
const { error, stderr } = await asc.main(['--config', 'asconfig.json', '--target', 'release', '--baseDir', here]);
if (error !== null) {
  process.stderr.write(stderr.toString());
  process.exit(1);
}
