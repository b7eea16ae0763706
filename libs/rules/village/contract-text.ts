import { RuleError } from '../rule-error.js';

const PLACE = /\{\{\s*([A-Za-z]+)\s*\}\}/g;

/** The county's text asks for something that no contract has. */
export class ContractTextError extends RuleError {
  readonly code = 'CONTRACT_TEXT';

  constructor(name: string) {
    super(`合同文本模板中的占位符“${name}”没有对应内容`);
  }
}

/** Names of the places, `{{name}}`, that a text leaves open, each once. */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map((match) => match[1] ?? ''))];
}

/**
 * The text with every place filled.
 * @throws {ContractTextError} naming a place for which there is no value
 */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(PLACE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new ContractTextError(name);
    return value;
  });
}
