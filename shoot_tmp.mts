import { chromium } from "playwright-core";
const origin=process.argv[2];
const b=await chromium.launch({executablePath:"/usr/bin/chromium"});
const jobs=JSON.parse(process.argv[3]);
for(const [name,path,width,h] of jobs){
 const p=await b.newPage({viewport:{width,height:h??900}});
 await p.goto(origin+path);await p.waitForTimeout(1200);
 await p.screenshot({path:`/tmp/${name}.png`,fullPage:!h});
 const o=await p.evaluate(()=>[document.documentElement.scrollWidth,innerWidth]);console.log(name,o);
 await p.close();
}
await b.close();
