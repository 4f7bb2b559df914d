/** Listeners of the page as a whole, whatever stands in it. */
import '@/components/article/selections.browser';
import '@/components/prose/notes.browser';
import '@/components/prose/zoom.browser';
import '@/components/site/script-link.browser';
