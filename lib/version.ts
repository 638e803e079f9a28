/** Version of the extension and of its rules, the same as in `package.json`. */
export const extensionVersion = '0.1.0';
