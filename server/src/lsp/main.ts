import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

// What a library writes to the console would break the protocol on standard output.
console.log = console.info = console.debug = console.warn = console.error;

// A promise that nobody waited for must not end what an editor relies on; whoever looks into the log finds it.
process.on('unhandledRejection', (reason) => console.error(reason));

// Node IPC, a pipe or standard input and output, as the arguments say.
serve(createConnection(ProposedFeatures.all));
