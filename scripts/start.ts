import { build } from './build.ts';
import { serveForPerson } from './serve.ts';

if (await build()) await serveForPerson();
else process.exitCode = 1;
