import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents of the console, made from the committed schema of the API. Made by `npx graphql-codegen --config apps/console/codegen.ts`. */
const config: CodegenConfig = {
  schema: '../api/schema.gql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { CalendarDate: 'string', Instant: 'string' },
      },
    },
  },
};

export default config;
