/** Name and version of this tool, as reports and stored scans carry them. A test keeps it equal to package.json. */
export const TOOL = { name: 'demarc', version: '0.1.0' } as const;
