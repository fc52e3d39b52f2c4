/** Put before the service worker when the site is built (`built-page/works-offline.ts`): a name for this version of the site. */
declare const version: string;
/** The addresses of all files of the site, beside the service worker. */
declare const files: string[];
