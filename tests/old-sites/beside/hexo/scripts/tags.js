/* global hexo */
// Tags of themes, that Hexo does not stop at them.
for (const name of ['note', 'box']) {
  hexo.extend.tag.register(
    name,
    (_, content) => `<div class="${name}">${hexo.render.renderSync({ text: content, engine: 'md' })}</div>`,
    { ends: true },
  );
}
hexo.extend.tag.register('unheard', () => '');
