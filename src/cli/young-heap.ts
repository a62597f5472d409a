import { setFlagsFromString } from 'node:v8';

/**
 * Imported before everything else: a build makes millions of small objects that live for one
 * document, and V8's usual 16 MB for the young ones would be swept a thousand times.
 */
setFlagsFromString('--min-semi-space-size=32');
setFlagsFromString('--max-semi-space-size=64');
