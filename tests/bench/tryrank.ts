import { chromiumBrowser } from '../e2e/browser';

const browser = await chromiumBrowser();
const page = await browser.newPage();
const src = `
const isKnown = (v) => typeof v === 'number';
function a(values){ const d = Float64Array.from(values.filter(isKnown)).sort().reverse(); const m = new Map(); for (let p=0;p<d.length;p++){const v=d[p]; if(!m.has(v)) m.set(v,p+1);} return values.map(v=>isKnown(v)?m.get(v):v); }
function above(asc, value){ let low=0, high=asc.length; while(low<high){const mid=(low+high)>>1; if(asc[mid]>value) high=mid; else low=mid+1;} return asc.length-low; }
function b(values){ const asc = Float64Array.from(values.filter(isKnown)).toSorted(); return values.map(v=>isKnown(v)?1+above(asc,v):v); }
function b2(values){ const f = values.filter(isKnown); const asc = new Float64Array(f.length); for (let i=0;i<f.length;i++) asc[i]=f[i]; asc.sort(); return values.map(v=>isKnown(v)?1+above(asc,v):v); }
function above2(asc, value, top){ let at=0; const n=asc.length; for (let step=top; step>=1; step>>=1) { const next=at+step; if (next<=n) at += Number(asc[next-1]<=value)*step; } return n-at; }
function e(values){ const asc = new Float64Array(values.filter(isKnown)).sort(); let top=1; while(top*2<=asc.length) top*=2; return values.map(v=>isKnown(v)?1+above2(asc,v,top):v); }
function above3(asc, value){ let low=0; let length=asc.length; while(length>1){ const half=length>>1; low += Number(asc[low+half-1]<=value)*half; length-=half; } return asc.length-low-Number(asc[low]<=value); }
function g(values){ const asc = new Float64Array(values.filter(isKnown)).sort(); return values.map(v=>isKnown(v)?1+above3(asc,v):v); }
function h(values){ const asc = new Float64Array(values.filter(isKnown)).sort(); const ranks=new Array(values.length); for (let i=0;i<values.length;i++){const v=values[i]; ranks[i]=isKnown(v)?1+above3(asc,v):v;} return ranks; }
function sortOnly(values){ return Float64Array.from(values.filter(isKnown)).toSorted(); }
function fromOnly(values){ return Float64Array.from(values.filter(isKnown)); }
function newOnly(values){ return new Float64Array(values.filter(isKnown)).sort(); }
function c(values){ const places = []; for (let i=0;i<values.length;i++) if (isKnown(values[i])) places.push(i); places.sort((x,y)=>values[y]-values[x]); const ranks = values.slice(); let rank=0, last; for (let p=0;p<places.length;p++){ const v=values[places[p]]; if(p===0||v!==last){rank=p+1; last=v;} ranks[places[p]]=rank;} return ranks; }
const sets = Array.from({length:200},()=>Array.from({length:318},()=>Math.random()*10));
const out = {};
for (let rep=0;rep<9;rep++) for (const [n,f] of Object.entries({a,b,b2,c,e,g,h,sortOnly,fromOnly,newOnly})) { const t=performance.now(); for(let k=0;k<10;k++) for(const s of sets) f(s); (out[n]??=[]).push(((performance.now()-t)/2000*1000).toFixed(1)); }
out`;
console.log(await page.evaluate(src));
await browser.close();
