// What the scripts of the exported page have to keep, beside what the checker of types says.

import js from '@eslint/js';
import globals from 'globals';

// Sizes, gaps and thresholds come from the program, with the data; what is left counts, halves or doubles.
const ownNumber = {
  selector: 'Literal[raw=/^[0-9.]/]:not([value=0]):not([value=1]):not([value=2]):not([value=10])',
  message: 'Numbers to draw with come from the program (webpage_numbers.py).',
};
const forms = [
  'ImportExpression, MetaProperty, ExportDefaultDeclaration, ExportAllDeclaration',
  'ImportDefaultSpecifier, ImportNamespaceSpecifier, ExportSpecifier',
  ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[declarations.length>1]',
  ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > .id:not(Identifier)',
  'Program > ExpressionStatement > AwaitExpression',
].map((selector) => ({ selector, message: 'The joining of modules knows no such form (webpage_script.py).' }));
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => {
  return { property, message: 'Texts of the data are never markup.' };
});

export default [
  js.configs.recommended,
  {
    rules: {
      'consistent-return': 'error',
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-len': ['error', { code: 120, ignoreUrls: true }],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'no-unused-vars': 'error',
      'no-use-before-define': ['error', { functions: false }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/resources/webpage/*.js'],
    languageOptions: { sourceType: 'module', globals: globals.browser },
    rules: {
      'no-restricted-syntax': ['error', ownNumber, ...forms],
      'no-restricted-properties': ['error', ...markup],
    },
  },
  {
    files: ['**/resources/directory/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
    rules: { 'no-restricted-properties': ['error', ...markup] },
  },
  { files: ['**/tests/webpage/*.{mjs,js}'], languageOptions: { sourceType: 'module', globals: globals.node } },
];
