// Names the page's own file and styles in the HTML, so that the browser fetches them while the small beginning still loads.

import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The plugin: preloads for the chunk of a name, which the entry imports later. */
export function earlyPage(name: string): Plugin {
  return {
    name: 'parley-early-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const page = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === name);
        if (page?.type !== 'chunk') throw new Error(`the build has no chunk with the name ${name}`);
        const styles = [...(page.viteMetadata?.importedCss ?? [])];
        const tag = (rel: string, href: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `./${href}` },
          injectTo: 'head',
        });
        return [tag('modulepreload', page.fileName), ...styles.map((file) => tag('stylesheet', file))];
      },
    },
  };
}
