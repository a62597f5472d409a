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
    case 'commander.missingArgument':
      return SAY.missingArgument;
    case 'commander.excessArguments':
      return SAY.extraArgument;
    default:
      return SAY.badUsage(message.replace(/^error: /, '').replace(/\.$/, ''));
  }
}
