# Renders a list of Markdown texts (JSON, standard input) as Jekyll does, into a list of HTML texts.
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'

OPTIONS = {
  input: 'GFM', hard_wrap: false, auto_ids: true, syntax_highlighter: nil, math_engine: 'mathjax',
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo'
}.freeze

puts JSON.generate(JSON.parse($stdin.read).map { |text| Kramdown::Document.new(text, OPTIONS).to_html })
