/** 1536 → '1.5 KB', 20971520 → '20 MB'. */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1024) return `${kilo < 10 ? Math.max(0.1, Number(kilo.toFixed(1))) : Math.round(kilo)} KB`;
  return `${Number((kilo / 1024).toFixed(1))} MB`;
}
