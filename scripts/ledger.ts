import { writeFile } from 'node:fs/promises';
import { addressLedger, blockLedger, currentLedgers } from './ledger-lines.ts';

const { addresses, blocks } = await currentLedgers();
await writeFile(addressLedger, `${addresses.join('\n')}\n`);
await writeFile(blockLedger, `${blocks.join('\n')}\n`);
console.log(`${addresses.length} addresses and ${blocks.length} blocks are in the ledgers.`);
