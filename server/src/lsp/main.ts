import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

// What a library writes to the console would break the protocol on standard output.
console.log = console.info = console.debug = console.warn = console.error;

// Node IPC, a pipe or standard input and output, as the arguments say.
serve(createConnection(ProposedFeatures.all));
