/**
 * Draws the icons of the add-in (a field cut into four even plots) and of its buttons: Plan (bars that end
 * on one line), Refresh KPIs (those bars inside a turning arrow), Check Data (rows of a list, ticked) and
 * Review (the bars, one of which has left the line). Run with `npm run icons`; the PNG files are committed.
 */
import { Resvg } from "@resvg/resvg-js";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const folder = join(import.meta.dirname, "../assets");

/** The product: on a 32-unit square; small sizes get a wider path between the plots, so that it stays a clear pixel. */
function field(size: number): string {
  const path = size <= 24 ? 2.6 : 2;
  const plot = (points: string, color: string) => `<polygon points="${points}" fill="${color}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">`,
    `<clipPath id="field"><rect x="2" y="2" width="28" height="28" rx="5"/></clipPath>`,
    `<g clip-path="url(#field)">`,
    plot("0,0 18,0 14,15 0,18", "#0E6A3A"),
    plot("18,0 32,0 32,13 14,15", "#3D9C67"),
    plot("0,18 14,15 17,32 0,32", "#8ACDA7"),
    plot("14,15 32,13 32,32 17,32", "#107C41"),
    `<g stroke="#FFFFFF" stroke-width="${path}" fill="none"><path d="M18 0 L14 15 L17 32"/><path d="M0 18 L14 15 L32 13"/></g>`,
    `</g></svg>`,
  ].join("");
}

/** The Plan button: uneven bars levelled to one line. */
function levelledBars(size: number): string {
  const line = size <= 24 ? 2.6 : 2;
  const bar = (x: number, top: number, color: string) =>
    `<rect x="${x}" y="${top}" width="6" height="${29 - top}" rx="1" fill="${color}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">`,
    bar(3, 12, "#107C41"),
    bar(13, 12, "#3D9C67"),
    bar(23, 12, "#8ACDA7"),
    `<path d="M1 7 H31" stroke="#424242" stroke-width="${line}" stroke-dasharray="5 3"/>`,
    `</svg>`,
  ].join("");
}

/** The Review button: the bars some months later. */
function driftedBars(size: number): string {
  const line = size <= 24 ? 2.6 : 2;
  const bar = (x: number, top: number, color: string) =>
    `<rect x="${x}" y="${top}" width="6" height="${29 - top}" rx="1" fill="${color}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">`,
    bar(3, 13, "#8ACDA7"),
    bar(13, 3, "#BC4B09"),
    bar(23, 16, "#3D9C67"),
    `<path d="M1 10 H31" stroke="#424242" stroke-width="${line}" stroke-dasharray="5 3"/>`,
    `</svg>`,
  ].join("");
}

/** The Refresh KPIs button: an arrow going round, bars inside. */
function turningBars(size: number): string {
  const line = size <= 24 ? 3.2 : 2.6;
  const bar = (x: number, top: number, color: string) =>
    `<rect x="${x}" y="${top}" width="4" height="${22 - top}" rx="0.8" fill="${color}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">`,
    `<path d="M26.4 9 A12.5 12.5 0 1 0 28.5 16" stroke="#424242" stroke-width="${line}" fill="none"/>`,
    `<polygon points="29.5,2.5 29.5,11.5 20.5,11.5" fill="#424242"/>`,
    bar(9, 15, "#107C41"),
    bar(14, 12, "#3D9C67"),
    bar(19, 14, "#8ACDA7"),
    `</svg>`,
  ].join("");
}

/** The Check Data button: rows of a list, one ticked, one to look at. */
function checkedRows(size: number): string {
  const line = size <= 24 ? 3.2 : 2.6;
  const row = (y: number, color: string) =>
    `<rect x="14" y="${y}" width="16" height="5" rx="1" fill="${color}"/>`;
  const tick = (y: number) =>
    `<path d="M2.5 ${y + 2.5} L5.5 ${y + 5.5} L10.5 ${y - 0.5}" stroke="#107C41" stroke-width="${line}" fill="none"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">`,
    row(4, "#8ACDA7"),
    tick(4),
    row(14, "#3D9C67"),
    tick(14),
    row(24, "#107C41"),
    `<rect x="5" y="22" width="3.4" height="5" rx="0.6" fill="#BC4B09"/>`,
    `<rect x="5" y="28.4" width="3.4" height="2.8" rx="0.6" fill="#BC4B09"/>`,
    `</svg>`,
  ].join("");
}

mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  for (const [name, draw] of [
    ["icon", field],
    ["plan", levelledBars],
    ["refresh", turningBars],
    ["check", checkedRows],
    ["review", driftedBars],
  ] as const) {
    const png = new Resvg(draw(size), { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(folder, `${name}-${size}.png`), png);
  }
}
