import { expect, it } from 'vitest';
import { needsScript } from './needs-script';

it.each([
  ['<p><button type="button" hidden>复制</button></p>', ['复制']],
  ['<x-y><details><summary>Aa</summary><input type="radio"></details></x-y>', ['input']],
  ['<div hidden><p>没有找到</p></div>', ['没有找到']],
  ['<template><p>面板</p></template>', ['面板']],
  ['<dialog><h2>键盘操作</h2></dialog>', ['键盘操作']],
  // What works without a script, or shows nothing.
  ['<form><input name="q"><button>搜索</button></form>', []],
  ['<ul><li><input type="checkbox" disabled>甲</li></ul>', []],
  ['<details><summary>目录</summary><a href="#a">甲</a></details>', []],
  ['<div hidden></div><template></template><read-aloud></read-aloud>', []],
])('sees what only a script makes use of in %s', (html, found) => {
  expect(needsScript(html)).toEqual(found);
});
