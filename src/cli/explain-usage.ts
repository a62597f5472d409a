import type { CommanderError } from 'commander';
import type { Text } from '../model/diagnostic.js';
import { SAY } from './messages.js';

/** What commander says of a wrong command, in the clerk's language. */
export function explainUsage({ code, message }: CommanderError): Text {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return SAY.unknownOption(named);
    case 'commander.optionMissingArgument':
      return SAY.missingValue(named);
    case 'commander.unknownCommand':
      return SAY.unknownCommand(named);
    default:
      return SAY.badUsage(message.replace(/^error: /, '').replace(/\.$/, ''));
  }
}
