import { expect, it } from 'vitest';
import { svgSize } from './svg-size';

it.each([
  ['<svg width="40" height="20">', 40, 20],
  ['<?xml version="1.0"?><!-- 图 -->\n<svg\n width="40px"\n height=\'20px\'/>', 40, 20],
  ['<svg width="1in" height="2.54cm">', 96, 96],
  ['<svg width="12pt" height="1em">', 16, 16],
  ['<svg viewBox="0 0 320 120">', 320, 120],
  ['<svg viewBox="0,0,320.4,119.6">', 320, 120],
  ['<svg width="100%" height="100%" viewBox="0 0 320 120">', 320, 120],
  ['<svg width="160" viewBox="0 0 320 120">', 160, 60],
  ['<svg height="60" viewBox="0 0 320 120">', 160, 60],
  ['<svg>', 300, 150],
  ['<svg width="0" height="-1" viewBox="0 0 0 0">', 300, 150],
  ['<svg viewBox="乱">', 300, 150],
  ['<svg data-width="9" stroke-width="3" width="80">', 80, 150],
])('%j', (svg, width, height) => {
  expect(svgSize(svg)).toEqual({ width, height });
});
