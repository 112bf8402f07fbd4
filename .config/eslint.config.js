import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', '.astro/**', 'node_modules/**'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-properties': [
        'error',
        {
          property: 'toLocaleString',
          message: 'The locale of the machine must not show: use Intl with a locale.',
        },
        { object: 'Date', property: 'now', message: 'A build has no clock.' },
        { object: 'Math', property: 'random', message: 'The same folder gives the same bytes.' },
      ],
    },
  },
);
