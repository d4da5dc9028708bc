import { CommanderError, type Command } from 'commander';
import { EXIT, type ExitCode, type Outcome } from './outcome';
import { program } from './program';
import type { World } from './world';

/** Runs one command line. Results go to `print`, everything said about them to `complain`. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let outcome: Outcome<void> = { ok: true, value: undefined };
  const root = program(world, (settled) => (outcome = settled));
  withoutExiting(root, world);
  if (argv.length === 0) {
    world.complain(root.helpInformation());
    return EXIT.usage;
  }
  try {
    await root.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return exitOf(outcome, world);
}

function exitOf(outcome: Outcome<void>, world: World): ExitCode {
  if (outcome.ok) return EXIT.done;
  world.complain(`${outcome.sentence}\n`);
  return outcome.exit;
}

// Subcommands keep their own settings, so each is told to throw instead of ending the process.
function withoutExiting(command: Command, world: World): void {
  command.exitOverride().configureOutput({ writeOut: world.print, writeErr: world.complain });
  command.commands.forEach((subcommand) => withoutExiting(subcommand, world));
}
