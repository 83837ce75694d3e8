// `parley completion`: scripts that let a shell complete commands, options and names of the catalog.

import { Argument } from 'commander';
import { catalogEntries } from '../catalog.js';
import { commandTable } from '../command-table.js';
import type { CommandDefinition } from '../command.js';

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
      .addHelpText(
        'after',
        '\nExamples:\n  $ source <(parley completion bash)\n  $ parley completion fish > ~/.config/fish/completions/parley.fish',
      )
      .action((shell: 'bash' | 'zsh' | 'fish') => context.terminal.out(script(shell)));
  },
};

const names = (): string => commandTable.flatMap((row) => [row.name, ...row.aliases]).join(' ');
const cases = (): string =>
  catalogEntries()
    .map((entry) => entry.name)
    .join(' ');

function script(shell: 'bash' | 'zsh' | 'fish'): string {
  switch (shell) {
    case 'bash':
      return bash();
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash()}`;
    case 'fish':
      return [
        'complete -c parley -f -n __fish_use_subcommand -a ' + `'${names()}'`,
        `complete -c parley -n 'not __fish_use_subcommand' -a '${cases()}'`,
        ...commandTable.map(
          (row) =>
            `complete -c parley -n __fish_use_subcommand -a ${row.name} -d '${row.summary.replaceAll("'", "\\'")}'`,
        ),
        '',
      ].join('\n');
  }
}

const bash = (): string => `_parley() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names()}" -- "$word"))
  elif [ "\${word#-}" != "$word" ]; then
    COMPREPLY=($(compgen -W "$(parley help "\${COMP_WORDS[1]}" 2>/dev/null | grep -o -- '--[a-z-]*')" -- "$word"))
  else
    COMPREPLY=($(compgen -W "${cases()}" -- "$word") $(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _parley parley
`;
