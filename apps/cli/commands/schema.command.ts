import { writeFile } from 'node:fs/promises';
import { Command, Option, SubCommand } from 'nest-commander';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { printSchemaOf } from '../schema.js';

interface SchemaPrintOptions extends OperatorOptions {
  out?: string;
}

@SubCommand({ name: 'print', description: '由解析器生成 GraphQL 模式并输出，不需要数据库' })
export class SchemaPrintCommand extends OperatorCommand<SchemaPrintOptions> {
  @Option({ flags: '--out <file>', description: '写入文件而不是标准输出' })
  parseOut(file: string): string {
    return file;
  }

  protected async perform(_: string[], options: SchemaPrintOptions): Promise<Outcome> {
    const sdl = await printSchemaOf();
    if (!options.out) return { text: sdl, json: { sdl } };
    await writeFile(options.out, sdl);
    return { text: `已写入 ${options.out}`, json: { out: options.out } };
  }
}

@Command({ name: 'schema', description: 'GraphQL 模式', subCommands: [SchemaPrintCommand] })
export class SchemaCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({ text: this.command.helpInformation(), json: { commands: ['print'] } });
  }
}
