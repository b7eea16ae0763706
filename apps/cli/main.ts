import 'reflect-metadata';
import { Help } from 'commander';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module.js';

/** Commander has no translations: its few fixed words are replaced. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Usage: /m, '用法：'],
  [/^Options:/m, '选项：'],
  [/^Arguments:/m, '参数：'],
  [/^Commands:/m, '命令：'],
  [/display help for command/g, '显示帮助'],
  [/\[options\]/g, '[选项]'],
  [/\[command\]/g, '[命令]'],
  [/^error: unknown command/m, '错误：没有这个命令'],
  [/^error: unknown option/m, '错误：没有这个选项'],
  [/^error: missing required argument/m, '错误：缺少参数'],
  [/^error: too many arguments/m, '错误：参数过多'],
  [/^error:/m, '错误：'],
];

const inChinese = (text: string): string =>
  WORDS.reduce((done, [word, chinese]) => done.replace(word, chinese), text);

const plain = new Help();

await CommandFactory.run(CliModule, {
  cliName: 'yigongti',
  enablePositionalOptions: true,
  logger: ['fatal', 'error'],
  helpConfiguration: { formatHelp: (command, help) => inChinese(plain.formatHelp.call(help, command, help)) },
  outputConfiguration: {
    outputError: (text, write) => {
      write(inChinese(text));
    },
  },
  errorHandler: (error) => {
    process.exitCode = (error as Error & { exitCode?: number }).exitCode ?? 1;
  },
  serviceErrorHandler: () => {
    process.exitCode ||= 1;
  },
});
