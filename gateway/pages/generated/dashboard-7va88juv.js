import{A as e,C as t,D as n,E as r,F as i,I as a,M as o,N as s,O as c,P as l,S as u,_ as d,b as f,c as p,d as m,g as h,h as g,i as _,k as v,l as y,m as b,n as x,p as ee,r as te,s as S,t as C,u as w,v as T,w as E,y as ne}from"./scrolls-y3nCvrn_.js";var re=3;function ie(){let{chosen:e,choose:t}=ee(),n=le(e(`year`),/^(19|20)\d\d$/),r=n&&le(e(`quarter`),/^[1-4]$/),i=r===void 0&&Number(n)>=new Date().getUTCFullYear()?void 0:n;return{region:e(`region`),branch:e(`branch`),year:i,quarter:r,choose:t}}function ae({region:e,branch:t,...n}){return{...se(n),...t&&{branches:[t]},...e&&{regions:[e]}}}function oe({region:e,quarter:t}){return e!==void 0||t!==void 0}function se({year:e,quarter:t}){if(e===void 0)return{};let[n,r]=t===void 0?[0,12]:[(Number(t)-1)*re,re];return{from:ce(e,n),to:ce(e,n+r)}}function ce(e,t){return new Date(Date.UTC(Number(e),t)).toISOString().slice(0,10)}function le(e,t){return e!==void 0&&t.test(e)?e:void 0}var ue=[`4`,`3`,`2`,`1`];function D(e,t){return t===void 0?e:`${e}-${t}`}function O(e){let[t,n]=e?.split(`-`)??[];return{year:t,quarter:n}}function de(e){let{year:t=``,quarter:n}=O(e);return n===void 0?t:m.quarter(Number(n),Number(t))}function fe({years:e,lastDay:t}){let[n]=e;if(n===void 0||t===void 0)return[];let r=Number(t.slice(0,4));return Array.from({length:r-Number(n)+1},(e,t)=>String(r-t)).flatMap(n=>{let r=ue.filter(e=>`${n}-${String(Number(e)*3).padStart(2,`0`)}`<=t);return[...e.includes(n)?[n]:[],...r.map(e=>D(n,e))]})}var pe={heading:`Wie overstapt tussen de branches`,about:`Waar het knelt op de technische arbeidsmarkt, en wat opleiding en geld eraan doen.`,of:`van`,summary:{moved:(e,t,n)=>`In ${e} stapten${t?` uit ${t}`:``}${n?` naar ${n}`:``}`,people:e=>`${e} mensen over`,amongThem:`, van wie`,inflow:`van buiten de techniek`,short:`Van de vacatures was`,hardToFill:`moeilijk te vervullen`,hardest:(e,t)=>`, het vaakst in ${e}: ${t}`},lights:{title:`Wie zijn cijfers gaf`,now:`van nu`,states:{WAITING:`wordt gevraagd`,UNASKED:`niet gevraagd`,MISSING:`ontbreekt`}},filters:{title:`Waar de cijfers over gaan`,region:`Regio`,allRegions:`Alle regio’s`,branch:`Branche`,allBranches:`Alle branches`,period:`Periode`,lastYear:`Laatste hele jaar`,everything:`Alles tonen`},headline:{moves:`Overstappen`,movesTo:e=>`Overstappen naar ${e}`,before:e=>`in ${e}:`,inflow:`van buiten de techniek`,hard:`Moeilijk vervulbaar`,vacancies:`vacatures`,completed:`Opleiding afgerond`,enrolments:`beëindigde opleidingen`,awarded:`Toegekend`,awards:`toekenningen`},moves:{title:`Van branche naar branche`,lead:`Waar mensen vandaan kwamen, via welke opleiding, en waar ze aan het werk gingen.`,leadInRegion:e=>`Waar mensen uit ${e} vandaan kwamen en waar ze aan het werk gingen. Via welke opleiding is er alleen voor alle regio’s samen, over hele jaren.`,shownAs:`Hoe het getoond wordt`,leadInQuarter:`Waar mensen vandaan kwamen en waar ze aan het werk gingen. Via welke opleiding is er alleen over hele jaren.`,asDiagram:`Stroom`,asTable:`Tabel`,picture:`Stroomdiagram van de overstappen; de tabel zegt hetzelfde.`,drawn:(e,t)=>`Getekend: ${e} van ${t} overstappen.`,point:`Wijs een stroom aan voor het aantal, kies een branche om die te volgen.`,matrix:`Overstappen van branche naar branche`,caption:`Van de branche in de rij naar die in de kolom. Op de diagonaal: ander werk in dezelfde branche.`,fromTo:`Van \\ naar`,tooSmall:e=>`${e} stromen zijn te klein om te tonen, of leeg: zo is niemand te herkennen.`,byTraining:`Via welke opleiding:`,trainings:[`CREBO`,`SHORT`,`EVC`,`ORIENTATION`,`NONE`],training:e=>me[e]??e},regions:{title:`Waar het knelt`,lead:`Hoeveel van de vacatures moeilijk te vervullen waren, per arbeidsmarktregio.`,leadInBranch:e=>`Hoeveel van de vacatures in ${e} moeilijk te vervullen waren, per arbeidsmarktregio.`,hardToFill:`Moeilijk vervulbaar`,byBranch:`Hetzelfde per branche`,unknown:`Regio onbekend`},funnel:{title:`Van kandidaat naar werk`,lead:`Verschillende eigenaren tellen de balken: het zijn niet stap voor stap dezelfde mensen.`,leadAbout:e=>`${e}. Verschillende eigenaren tellen de balken: het zijn niet stap voor stap dezelfde mensen.`,came:`Kandidaten`,spokenWith:e=>e?`eerste gesprek, uit ${e}`:`eerste gesprek`,to:e=>`naar ${e}`,started:`Opleiding begonnen`,completed:`Opleiding afgerond`,ofEnded:`van wat eindigde`,funded:`Geld toegekend`,placed:`Aan het werk`},years:{title:`Overstappen per jaar`},schemes:{title:`Wat er nog aan geld is`,lead:`Regelingen met een plafond, en wat daarvan eind vorige maand over was. De bedragen zijn voorbeelden van hun jaar.`,table:`Regelingen met een plafond`,scheme:`Regeling`,ceiling:`Plafond`,committed:`Toegezegd`,left:`Over`,without:e=>`En ${e} regelingen zonder plafond`,states:{OPEN:`open`,NOT_YET:`nog niet open`,CLOSED:`gesloten`,EXHAUSTED:`op`},until:e=>`tot ${e}`},programmes:{title:`Wat programma’s zeggen te bereiken`,lead:`Wat zij publiceerden, elk cijfer met waar het een deel van is en over welke tijd; en, waar die er zijn, wat de eigenaren er nu van tellen.`,started:`opleidingen begonnen`,completed:`opleidingen afgerond`,ofEnded:`van wat eindigde`,placed:`mensen aan het werk`,followedUp:`mensen met een vervolgcontract`,states:{REALISED:`bereikt`,TARGET:`doel`,DISPUTED:`omstreden`},disputed:`Het cijfer staat vast, waar het een deel van is niet. De bronnen laten zich lezen als:`,of:(e,t)=>`${e} van ${t}`,ofUnknown:`teller en noemer niet gegeven`,units:e=>({people:`mensen`,organisations:`organisaties`,euro:`euro`})[e]??e,published:e=>`gepubliceerd ${e}`,noPeriod:`periode niet gegeven`}},me={CREBO:`Mbo-opleiding`,SHORT:`Korte cursus`,EVC:`Ervaringscertificaat`,ORIENTATION:`Oriëntatie`,NONE:`Zonder opleiding`},he={heading:`Who moves between the branches`,about:`Where the labour market for technical trades is short, and what training and money do about it.`,of:`of`,summary:{moved:(e,t,n)=>`In ${e}${t?`, from ${t}`:``}${n?` to ${n}`:``},`,people:e=>`${e} people moved`,amongThem:`,`,inflow:`of them into technical work from outside it`,short:`Of the vacancies`,hardToFill:`were hard to fill`,hardest:(e,t)=>`, most often in ${e}: ${t}`},lights:{title:`Who gave figures`,now:`as of now`,states:{WAITING:`being asked`,UNASKED:`not asked`,MISSING:`missing`}},filters:{title:`What the figures are about`,region:`Region`,allRegions:`All regions`,branch:`Branch`,allBranches:`All branches`,period:`Period`,lastYear:`Last whole year`,everything:`Show everything`},headline:{moves:`Moves`,movesTo:e=>`Moves to ${e}`,before:e=>`in ${e}:`,inflow:`into technical work from outside`,hard:`Hard to fill`,vacancies:`vacancies`,completed:`Training completed`,enrolments:`that ended`,awarded:`Awarded`,awards:`awards`},moves:{title:`From branch to branch`,lead:`Where people came from, by which training, and where they went to work.`,leadInRegion:e=>`Where people of ${e} came from and where they went to work. By which training is there for all regions together only, and for whole years.`,shownAs:`How it is shown`,leadInQuarter:`Where people came from and where they went to work. By which training is there for whole years only.`,asDiagram:`Flow`,asTable:`Table`,picture:`Diagram of the flow of moves; the table says the same.`,drawn:(e,t)=>`Drawn: ${e} of ${t} moves.`,point:`Point at a flow for its number, choose a branch to follow it.`,matrix:`Moves from branch to branch`,caption:`From the branch of the row to that of the column. On the diagonal: other work in the same branch.`,fromTo:`From \\ to`,tooSmall:e=>`${e} flows are too small to be shown, or empty: nobody can be recognised.`,byTraining:`By which training:`,trainings:pe.moves.trainings,training:e=>ge[e]??e},regions:{title:`Where it is short`,lead:`How many of the vacancies were hard to fill, by labour-market region.`,leadInBranch:e=>`How many of the vacancies in ${e} were hard to fill, by labour-market region.`,hardToFill:`Hard to fill`,byBranch:`The same by branch`,unknown:`Region not known`},funnel:{title:`From candidate to work`,lead:`Different owners count the bars: they are not, step by step, the same people.`,leadAbout:e=>`${e}. Different owners count the bars: they are not, step by step, the same people.`,came:`Candidates`,spokenWith:e=>e?`first conversation, from ${e}`:`first conversation`,to:e=>`into ${e}`,started:`Training begun`,completed:`Training completed`,ofEnded:`of what ended`,funded:`Money awarded`,placed:`At work`},years:{title:`Moves by year`},schemes:{title:`What money is left`,lead:`Schemes with a ceiling, and what of it was left at the end of last month. The amounts are examples of their year.`,table:`Schemes with a ceiling`,scheme:`Scheme`,ceiling:`Ceiling`,committed:`Promised`,left:`Left`,without:e=>`And ${e} schemes without a ceiling`,states:{OPEN:`open`,NOT_YET:`not open yet`,CLOSED:`closed`,EXHAUSTED:`used up`},until:e=>`until ${e}`},programmes:{title:`What programmes say they reach`,lead:`What they published, each figure with what it is a share of and its period; and, where there are any, what the owners count of it now.`,started:`trainings begun`,completed:`trainings completed`,ofEnded:`of what ended`,placed:`people at work`,followedUp:`people with a next contract`,states:{REALISED:`reached`,TARGET:`target`,DISPUTED:`disputed`},disputed:`The figure is certain; what it is a share of is not. The sources can be read as:`,of:(e,t)=>`${e} of ${t}`,ofUnknown:`numerator and denominator not given`,units:e=>({people:`people`,organisations:`organisations`,euro:`euros`})[e]??e,published:e=>`published ${e}`,noPeriod:`period not given`}},ge={CREBO:`Vocational course`,SHORT:`Short course`,EVC:`Recognised experience`,ORIENTATION:`Orientation`,NONE:`Without training`},k=E===`en`?he:pe,A=k.filters;function _e({choices:e,names:t,periods:n}){let{region:r,branch:i,year:a,quarter:o,choose:s}=e;return w(`search`,{class:`filters`,"aria-label":A.title,children:[w(p,{label:A.region,chosen:r,all:A.allRegions,options:ve(t.regions,r).map(e=>[e,t.region(e)]),onChoose:e=>s({region:e})}),w(p,{label:A.branch,chosen:i,all:A.allBranches,options:ve(t.branches,i).map(e=>[e,t.branch(e)]),onChoose:e=>s({branch:e})}),w(p,{label:A.period,chosen:a&&D(a,o),all:A.lastYear,options:ve(fe(n),a&&D(a,o)).map(e=>[e,de(e)]),onChoose:e=>s(O(e))}),(r||i||a)&&w(`button`,{type:`button`,onClick:()=>s({region:void 0,branch:void 0,...O(void 0)}),children:A.everything})]})}function ve(e,t){return t===void 0||e.includes(t)?e:[...e,t]}var ye={SUPPRESSED:[`suppressed`,m.suppressed,m.suppressedLong],UNAVAILABLE:[`unavailable`,m.unavailable,m.unavailableLong],UNRELEASED:[`unreleased`,m.unreleased,m.unreleasedLong]};function j({figure:{value:e,status:t},shown:n=c}){if(t===`RELEASED`&&e!==null)return w(i,{children:n(e)});let[r,a,o]=ye[t===`RELEASED`?`UNAVAILABLE`:t];return w(`span`,{class:r,title:o,children:a})}function be({came:e,training:t,money:n,work:r}){let[i,a,o]=[`STARTED`,`COMPLETED`,`DROPPED_OUT`].map(e=>M(t,e)),s=ne(a,o),c=M(n);return{came:M(e),started:i??b,completed:a??b,ended:s,completedShare:T(a,s),awarded:c,awards:f(c)===void 0?c:{value:c.base??null,status:`RELEASED`},placed:M(r)}}function M(e,...t){return e?h(e,...t):b}var N=k.funnel;function xe({asked:e,names:t,choices:n}){let{branch:r,region:i}=n,a=[r&&t.branch(r),i&&t.region(i)].filter(Boolean).join(`, `);return w(x,{name:`funnel`,title:N.title,lead:a?N.leadAbout(a):N.lead,asked:e,releases:({came:e,training:t,money:n,work:r})=>[e,t,n,r],rows:`training.cells`,part:e=>(e.came||e.training||e.money||e.work)&&e,children:e=>w(Se,{funnel:be(e),branch:r&&t.branch(r)})})}function Se({funnel:e,branch:t}){let n=Ce(e,t),r=Math.max(1,...n.map(({figure:e})=>f(e)??0));return w(`ol`,{class:`stages`,children:n.map(({name:e,owner:t,figure:n,more:a})=>w(`li`,{children:[w(`span`,{class:`name`,children:e}),w(`strong`,{class:`number`,children:w(j,{figure:n})}),w(`span`,{class:`bar ${n.status}`,style:{"--share":`${(f(n)??0)/r*100}%`}}),w(`span`,{class:`more`,children:[S(t),a&&w(i,{children:[` · `,a]})]})]},e))})}function Ce(e,t){let{came:r,started:a,completed:o,completedShare:s,awarded:c,awards:l,placed:u}=e,d=w(i,{children:[w(j,{figure:s,shown:v}),` `,N.ofEnded]});return[{name:N.came,owner:`candidates`,figure:r,more:N.spokenWith(t)},{name:N.started,owner:`training`,figure:a},{name:N.completed,owner:`training`,figure:o,more:d},{name:N.funded,owner:`funding`,figure:l,more:w(j,{figure:c,shown:n})},{name:N.placed,owner:`candidates`,figure:u,more:t&&N.to(t)}]}function we(e,t){return Ee(Oe(e),e,t)}function Te(e,t){return Ee(ke(e),e,t)}function Ee(e,t,n){let r=e.flatMap(({sides:e,told:t})=>t.cells.filter(e=>Ae(e,n.branch)).map(t=>({...t,sides:e}))),i=je(r),a=new Set(i.flatMap(({source:e,target:t})=>[e,t]));return{nodes:De.filter(t=>e.some(e=>e.sides.includes(t))).flatMap(e=>Me(e,n).map(r=>Ne(e,r,t,n.branch))).filter(({id:e,figure:t})=>a.has(e)||t&&f(t)!==void 0),links:i,suppressed:r.filter(({figure:e})=>e.status===`SUPPRESSED`).length}}var De=[`from`,`by`,`to`];function Oe(e){let{ways:t,into:n,outOf:r}=e;return t?[{sides:De,told:t}]:n&&r?[{sides:[`from`,`by`],told:n},{sides:[`by`,`to`],told:r}]:ke(e)}function ke({between:e}){return e?[{sides:[`from`,`to`],told:e}]:[]}function Ae({keys:e},t){return t===void 0||e[0]===t||e.at(-1)===t}function je(e){let t=new Map;for(let{keys:n,figure:r,sides:i}of e){let e=f(r);if(e)for(let[r,a]of i.slice(1).entries()){let[o,s]=[`${i[r]} ${n[r]}`,`${a} ${n[r+1]}`],c=t.get(`${o} ${s}`)??{source:o,target:s,value:0};c.value+=e,t.set(`${o} ${s}`,c)}}return[...t.values()]}function Me(e,{branches:t,trainings:n}){return e===`by`?n:t}function Ne(e,t,n,r){let i=n[e],a=r===void 0||e!==`by`&&t===r;return{id:`${e} ${t}`,side:e,code:t,figure:i&&a?h(i,t):void 0}}function Pe(e){return{all:e?.all?h(e.all):b,inflow:e?.sectors?h(e.sectors,`INFLOW`,`TECHNICAL`):void 0}}var Fe=`HARD_TO_FILL`;function Ie({all:e,hard:t}){return{hard:I(t,Fe),all:I(e)}}function P({allByRegion:e,hardByRegion:t},n){return{hard:I(t,Fe,n),all:I(e,n)}}function Le({allByBranch:e,hardByBranch:t},n){return{hard:I(t,n,Fe),all:I(e,n)}}function F({hard:e,all:t}){return T(e,t)}function I(e,...t){return e?h(e,...t):b}var L=k.headline;function Re({choices:{branch:e,quarter:t},names:r,...i}){let a=u(i.moves.answer),o=u(i.openings.answer),s=u(i.funnel.answer),c=Pe(a),l=o&&Ie(o),d=s&&be(s);return w(`dl`,{class:`headline`,children:[w(R,{name:e?L.movesTo(r.branch(e)):L.moves,release:a?.all,asked:i.moves,children:[w(z,{figure:c.all}),c.inflow&&!e?w(Ve,{part:c.inflow,whole:c.all,text:L.inflow}):t===void 0&&w(He,{moves:a})]}),w(R,{name:L.hard,release:o?.all,asked:i.openings,children:w(Be,{part:l?.hard,whole:l?.all,text:L.vacancies})}),w(R,{name:L.completed,release:s?.training,asked:i.funnel,children:w(Be,{part:d?.completed,whole:d?.ended,text:L.enrolments})}),w(R,{name:L.awarded,release:s?.money,asked:i.funnel,children:[w(z,{figure:d?.awarded??b,shown:n}),w(`p`,{children:[w(j,{figure:d?.awards??b}),` `,L.awards]})]})]})}function R({name:e,release:t,asked:{answer:n},children:i}){let a=n.state===`LOADING`,o=t&&d(t)?t:void 0,s=n.state===`REFUSED`||n.state===`ANSWERED`&&n.missing.length===0;return w(`div`,{class:a?`item waits`:`item`,children:[w(`dt`,{children:e}),w(`dd`,{children:o?i:w(z,{figure:a?ze:t||s?g:b,shown:()=>`…`})}),o&&w(`dd`,{class:`when`,children:m.asOf(te(o),r(o.asOf))})]})}var ze={value:0,status:`RELEASED`};function z({figure:e,shown:t}){return w(`strong`,{class:`big`,children:w(j,{figure:e,...t&&{shown:t}})})}function Be({part:e=b,whole:t=b,text:n}){let r=T(e,t);return w(i,{children:[w(z,{figure:r,shown:v}),r.status===`RELEASED`&&w(Ve,{part:e,whole:t,text:n})]})}function Ve({part:e=b,whole:t=b,text:n}){return w(`p`,{children:[w(j,{figure:e}),` `,k.of,` `,w(j,{figure:t}),` `,n]})}function He({moves:e}){let t=e?.all?.series.findLast(t=>t.to<=(e.all?.from??``));return t?w(`p`,{children:[L.before(t.from.slice(0,4)),` `,w(j,{figure:h(t)})]}):null}var B=k.lights;function Ue({sources:e}){return w(`section`,{class:`lights`,"aria-label":B.title,children:w(`ul`,{children:e.map(e=>w(We,{...e},e.owner))})})}function We({owner:t,asked:{answer:n},asOf:i}){let{state:a,at:o}=Ge(t,n,i),s=i===void 0?B.now:r(i);return w(`li`,{class:a,children:[w(`span`,{class:`light`,"aria-hidden":`true`}),w(`strong`,{children:S(t)}),` `,w(`span`,{class:`as-of`,children:[a===`ANSWERS`?s:B.states[a],o&&` (${e(o)})`]})]})}function Ge(e,t,n){if(t.state===`LOADING`)return{state:`WAITING`};if(t.state===`REFUSED`)return{state:`UNASKED`};if(t.state===`UNREACHED`)return{state:`MISSING`};let r=t.missing.find(({name:t})=>t===e);return r?{state:`MISSING`,at:r.asOf}:{state:n===void 0&&t.refused?`UNASKED`:`ANSWERS`}}var V=k.moves;function Ke({between:e,names:t,branch:n}){let r=Math.max(1,...e.cells.map(({figure:e})=>f(e)??0)),{branches:i}=t;return w(C,{label:V.matrix,children:w(`table`,{class:`matrix`,children:[w(`caption`,{children:V.caption}),w(`thead`,{children:w(`tr`,{children:[w(`th`,{scope:`col`,children:V.fromTo}),i.map(e=>w(`th`,{scope:`col`,class:`number`,children:t.branch(e)},e))]})}),w(`tbody`,{children:i.map(a=>w(`tr`,{children:[w(`th`,{scope:`row`,children:t.branch(a)}),i.map(t=>{let i=h(e,a,t),o=(f(i)??0)/r,s=n!==void 0&&a!==n&&t!==n;return w(`td`,{class:[`number`,i.status,a===t&&`same`,s&&`aside`].filter(Boolean).join(` `),style:{"--share":`${Math.round(Math.sqrt(o)*45)}%`},children:w(j,{figure:i})},t)})]},a))})]})})}function qe(e,t){let n;if(t===void 0)for(let t of e)t!=null&&(n<t||n===void 0&&t>=t)&&(n=t);else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(n<i||n===void 0&&i>=i)&&(n=i)}return n}function Je(e,t){let n;if(t===void 0)for(let t of e)t!=null&&(n>t||n===void 0&&t>=t)&&(n=t);else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(n>i||n===void 0&&i>=i)&&(n=i)}return n}function H(e,t){let n=0;if(t===void 0)for(let t of e)(t=+t)&&(n+=t);else{let r=-1;for(let i of e)(i=+t(i,++r,e))&&(n+=i)}return n}function Ye(e,t){return e.sourceLinks.length?e.depth:t-1}function U(e){return function(){return e}}function Xe(e,t){return W(e.source,t.source)||e.index-t.index}function Ze(e,t){return W(e.target,t.target)||e.index-t.index}function W(e,t){return e.y0-t.y0}function Qe(e){return e.value}function $e(e){return e.index}function et(e){return e.nodes}function tt(e){return e.links}function nt(e,t){let n=e.get(t);if(!n)throw Error(`missing: `+t);return n}function rt({nodes:e}){for(let t of e){let e=t.y0,n=e;for(let n of t.sourceLinks)n.y0=e+n.width/2,e+=n.width;for(let e of t.targetLinks)e.y1=n+e.width/2,n+=e.width}}function it(){let e=0,t=0,n=1,r=1,i=24,a=8,o,s=$e,c=Ye,l,u,d=et,f=tt,p=6;function m(){let e={nodes:d.apply(null,arguments),links:f.apply(null,arguments)};return h(e),g(e),_(e),v(e),x(e),rt(e),e}m.update=function(e){return rt(e),e},m.nodeId=function(e){return arguments.length?(s=typeof e==`function`?e:U(e),m):s},m.nodeAlign=function(e){return arguments.length?(c=typeof e==`function`?e:U(e),m):c},m.nodeSort=function(e){return arguments.length?(l=e,m):l},m.nodeWidth=function(e){return arguments.length?(i=+e,m):i},m.nodePadding=function(e){return arguments.length?(a=o=+e,m):a},m.nodes=function(e){return arguments.length?(d=typeof e==`function`?e:U(e),m):d},m.links=function(e){return arguments.length?(f=typeof e==`function`?e:U(e),m):f},m.linkSort=function(e){return arguments.length?(u=e,m):u},m.size=function(i){return arguments.length?(e=t=0,n=+i[0],r=+i[1],m):[n-e,r-t]},m.extent=function(i){return arguments.length?(e=+i[0][0],n=+i[1][0],t=+i[0][1],r=+i[1][1],m):[[e,t],[n,r]]},m.iterations=function(e){return arguments.length?(p=+e,m):p};function h({nodes:e,links:t}){for(let[t,n]of e.entries())n.index=t,n.sourceLinks=[],n.targetLinks=[];let n=new Map(e.map((t,n)=>[s(t,n,e),t]));for(let[e,r]of t.entries()){r.index=e;let{source:t,target:i}=r;typeof t!=`object`&&(t=r.source=nt(n,t)),typeof i!=`object`&&(i=r.target=nt(n,i)),t.sourceLinks.push(r),i.targetLinks.push(r)}if(u!=null)for(let{sourceLinks:t,targetLinks:n}of e)t.sort(u),n.sort(u)}function g({nodes:e}){for(let t of e)t.value=t.fixedValue===void 0?Math.max(H(t.sourceLinks,Qe),H(t.targetLinks,Qe)):t.fixedValue}function _({nodes:e}){let t=e.length,n=new Set(e),r=new Set,i=0;for(;n.size;){for(let e of n){e.depth=i;for(let{target:t}of e.sourceLinks)r.add(t)}if(++i>t)throw Error(`circular link`);n=r,r=new Set}}function v({nodes:e}){let t=e.length,n=new Set(e),r=new Set,i=0;for(;n.size;){for(let e of n){e.height=i;for(let{source:t}of e.targetLinks)r.add(t)}if(++i>t)throw Error(`circular link`);n=r,r=new Set}}function y({nodes:t}){let r=qe(t,e=>e.depth)+1,a=(n-e-i)/(r-1),o=Array(r);for(let n of t){let t=Math.max(0,Math.min(r-1,Math.floor(c.call(null,n,r))));n.layer=t,n.x0=e+t*a,n.x1=n.x0+i,o[t]?o[t].push(n):o[t]=[n]}if(l)for(let e of o)e.sort(l);return o}function b(e){let n=Je(e,e=>(r-t-(e.length-1)*o)/H(e,Qe));for(let i of e){let e=t;for(let t of i){t.y0=e,t.y1=e+t.value*n,e=t.y1+o;for(let e of t.sourceLinks)e.width=e.value*n}e=(r-e+o)/(i.length+1);for(let t=0;t<i.length;++t){let n=i[t];n.y0+=e*(t+1),n.y1+=e*(t+1)}E(i)}}function x(e){let n=y(e);o=Math.min(a,(r-t)/(qe(n,e=>e.length)-1)),b(n);for(let e=0;e<p;++e){let t=.99**e,r=Math.max(1-t,(e+1)/p);te(n,t,r),ee(n,t,r)}}function ee(e,t,n){for(let r=1,i=e.length;r<i;++r){let i=e[r];for(let e of i){let n=0,r=0;for(let{source:t,value:i}of e.targetLinks){let a=i*(e.layer-t.layer);n+=ne(t,e)*a,r+=a}if(!(r>0))continue;let i=(n/r-e.y0)*t;e.y0+=i,e.y1+=i,T(e)}l===void 0&&i.sort(W),S(i,n)}}function te(e,t,n){for(let r=e.length-2;r>=0;--r){let i=e[r];for(let e of i){let n=0,r=0;for(let{target:t,value:i}of e.sourceLinks){let a=i*(t.layer-e.layer);n+=re(e,t)*a,r+=a}if(!(r>0))continue;let i=(n/r-e.y0)*t;e.y0+=i,e.y1+=i,T(e)}l===void 0&&i.sort(W),S(i,n)}}function S(e,n){let i=e.length>>1,a=e[i];w(e,a.y0-o,i-1,n),C(e,a.y1+o,i+1,n),w(e,r,e.length-1,n),C(e,t,0,n)}function C(e,t,n,r){for(;n<e.length;++n){let i=e[n],a=(t-i.y0)*r;a>1e-6&&(i.y0+=a,i.y1+=a),t=i.y1+o}}function w(e,t,n,r){for(;n>=0;--n){let i=e[n],a=(i.y1-t)*r;a>1e-6&&(i.y0-=a,i.y1-=a),t=i.y0-o}}function T({sourceLinks:e,targetLinks:t}){if(u===void 0){for(let{source:{sourceLinks:e}}of t)e.sort(Ze);for(let{target:{targetLinks:t}}of e)t.sort(Xe)}}function E(e){if(u===void 0)for(let{sourceLinks:t,targetLinks:n}of e)t.sort(Ze),n.sort(Xe)}function ne(e,t){let n=e.y0-(e.sourceLinks.length-1)*o/2;for(let{target:r,width:i}of e.sourceLinks){if(r===t)break;n+=i+o}for(let{source:r,width:i}of t.targetLinks){if(r===e)break;n-=i}return n}function re(e,t){let n=t.y0-(t.targetLinks.length-1)*o/2;for(let{source:r,width:i}of t.targetLinks){if(r===e)break;n+=i+o}for(let{target:r,width:i}of e.sourceLinks){if(r===t)break;n-=i}return n}return m}var at=Math.PI,ot=2*at,G=1e-6,st=ot-G;function ct(){this._x0=this._y0=this._x1=this._y1=null,this._=``}function lt(){return new ct}ct.prototype=lt.prototype={constructor:ct,moveTo:function(e,t){this._+=`M`+(this._x0=this._x1=+e)+`,`+(this._y0=this._y1=+t)},closePath:function(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._+=`Z`)},lineTo:function(e,t){this._+=`L`+(this._x1=+e)+`,`+(this._y1=+t)},quadraticCurveTo:function(e,t,n,r){this._+=`Q`+ +e+`,`+ +t+`,`+(this._x1=+n)+`,`+(this._y1=+r)},bezierCurveTo:function(e,t,n,r,i,a){this._+=`C`+ +e+`,`+ +t+`,`+ +n+`,`+ +r+`,`+(this._x1=+i)+`,`+(this._y1=+a)},arcTo:function(e,t,n,r,i){e=+e,t=+t,n=+n,r=+r,i=+i;var a=this._x1,o=this._y1,s=n-e,c=r-t,l=a-e,u=o-t,d=l*l+u*u;if(i<0)throw Error(`negative radius: `+i);if(this._x1===null)this._+=`M`+(this._x1=e)+`,`+(this._y1=t);else if(d>G){if(!(Math.abs(u*s-c*l)>G)||!i)this._+=`L`+(this._x1=e)+`,`+(this._y1=t);else{var f=n-a,p=r-o,m=s*s+c*c,h=f*f+p*p,g=Math.sqrt(m),_=Math.sqrt(d),v=i*Math.tan((at-Math.acos((m+d-h)/(2*g*_)))/2),y=v/_,b=v/g;Math.abs(y-1)>G&&(this._+=`L`+(e+y*l)+`,`+(t+y*u)),this._+=`A`+i+`,`+i+`,0,0,`+ +(u*f>l*p)+`,`+(this._x1=e+b*s)+`,`+(this._y1=t+b*c)}}},arc:function(e,t,n,r,i,a){e=+e,t=+t,n=+n,a=!!a;var o=n*Math.cos(r),s=n*Math.sin(r),c=e+o,l=t+s,u=1^a,d=a?r-i:i-r;if(n<0)throw Error(`negative radius: `+n);this._x1===null?this._+=`M`+c+`,`+l:(Math.abs(this._x1-c)>G||Math.abs(this._y1-l)>G)&&(this._+=`L`+c+`,`+l),n&&(d<0&&(d=d%ot+ot),d>st?this._+=`A`+n+`,`+n+`,0,1,`+u+`,`+(e-o)+`,`+(t-s)+`A`+n+`,`+n+`,0,1,`+u+`,`+(this._x1=c)+`,`+(this._y1=l):d>G&&(this._+=`A`+n+`,`+n+`,0,`+ +(d>=at)+`,`+u+`,`+(this._x1=e+n*Math.cos(i))+`,`+(this._y1=t+n*Math.sin(i))))},rect:function(e,t,n,r){this._+=`M`+(this._x0=this._x1=+e)+`,`+(this._y0=this._y1=+t)+`h`+ +n+`v`+ +r+`h`+-n+`Z`},toString:function(){return this._}};function ut(e){return function(){return e}}function dt(e){return e[0]}function ft(e){return e[1]}var pt=Array.prototype.slice;function mt(e){return e.source}function ht(e){return e.target}function gt(e){var t=mt,n=ht,r=dt,i=ft,a=null;function o(){var o,s=pt.call(arguments),c=t.apply(this,s),l=n.apply(this,s);if(a||=o=lt(),e(a,+r.apply(this,(s[0]=c,s)),+i.apply(this,s),+r.apply(this,(s[0]=l,s)),+i.apply(this,s)),o)return a=null,o+``||null}return o.source=function(e){return arguments.length?(t=e,o):t},o.target=function(e){return arguments.length?(n=e,o):n},o.x=function(e){return arguments.length?(r=typeof e==`function`?e:ut(+e),o):r},o.y=function(e){return arguments.length?(i=typeof e==`function`?e:ut(+e),o):i},o.context=function(e){return arguments.length?(a=e??null,o):a},o}function _t(e,t,n,r,i){e.moveTo(t,n),e.bezierCurveTo(t=(t+r)/2,n,t,i,r,i)}function vt(){return gt(_t)}function yt(e){return[e.source.x1,e.y0]}function bt(e){return[e.target.x0,e.y1]}function xt(){return vt().source(yt).target(bt)}function St(){let e=s(null),[t,n]=l(0);return o(()=>{let{current:t}=e;if(!t)return;let r=()=>n(Math.floor(t.clientWidth));r();let i=new ResizeObserver(r);return i.observe(t),()=>i.disconnect()},[]),[e,t]}var K=k.moves,Ct=460,wt=80,Tt=620,Et=[`from`,`by`,`to`],Dt=9,Ot=132,kt=xt();function At({flow:e,narrowFlow:t,names:n,onBranch:r}){let[i,a]=St(),[o,s]=l(),c=a<Tt,u=c?0:Ot,d=c?t:e,f=Pt(d);return w(`div`,{class:`sankey`,ref:i,children:[a>0&&w(`svg`,{viewBox:`0 0 ${a} ${f}`,width:a,height:f,role:`img`,"aria-label":K.picture,onPointerLeave:()=>s(void 0),children:w(Mt,{flow:d,names:n,onBranch:r,width:a,height:f,margin:u,pointed:o,point:s})}),c&&w(jt,{flow:e}),w(`p`,{class:`pointed`,"aria-hidden":`true`,children:o?Bt(o,n):K.point})]})}function jt({flow:e}){let t=e.nodes.flatMap(({side:e,code:t,figure:n})=>{let r=e===`by`&&n&&f(n);return r?[`${K.training(t).toLowerCase()} ${c(r)}`]:[]});return t.length===0?null:w(`p`,{class:`small`,children:[K.byTraining,` `,t.join(`, `),`.`]})}function Mt({flow:e,names:t,onBranch:n,width:r,height:a,margin:o,pointed:s,point:c}){let{nodes:l,links:u}=Nt(e,{width:r,height:a,margin:o});return w(i,{children:[w(`g`,{class:`links`,fill:`none`,children:u.map(e=>w(`path`,{class:Lt(e,It(e,s)),d:kt(e)??``,"stroke-width":Math.max(1,e.width??0),onPointerEnter:()=>c(e)},`${q(e.source).id} ${q(e.target).id}`))}),l.map(e=>w(Rt,{node:e,names:t,margin:o,width:r,onChoose:()=>n(e.code)},e.id))]})}function Nt({nodes:e,links:t},{width:n,height:r,margin:i}){let a=Et.filter(t=>e.some(e=>e.side===t)),o=new Map(e.map(({id:e},t)=>[e,t])),s=({id:e})=>o.get(e)??0;return it().nodeId(({id:e})=>e).nodeWidth(Dt).nodePadding(15).nodeAlign(e=>a.indexOf(e.side)).nodeSort((e,t)=>s(e)-s(t)).linkSort((e,t)=>s(q(e.source))-s(q(t.source))||s(q(e.target))-s(q(t.target))).iterations(0).extent([[i,4],[n-i,r-4]])({nodes:e.map(Ft),links:t.map(e=>({...e}))})}function Pt({nodes:e}){let t=Math.max(...Et.map(t=>e.filter(e=>e.side===t).length));return Math.min(Ct,t*wt)}function Ft(e){let t=e.figure&&f(e.figure);return t===void 0?{...e}:{...e,fixedValue:t}}function q(e){if(typeof e==`object`)return e;throw Error(`A link is drawn before it is laid out.`)}function It(e,t){return t!==void 0&&q(e.source).id===q(t.source).id&&q(e.target).id===q(t.target).id}function Lt(e,t){let n=[q(e.source),q(e.target)].find(({side:e})=>e===`by`);return[`link`,n&&n.code!==`NONE`&&`trained`,t&&`is-pointed`].filter(Boolean).join(` `)}function Rt({node:e,names:t,margin:n,width:r,onChoose:i}){let{x0:a=0,x1:o=0,y0:s=0,y1:l=0,side:u,code:d,figure:p}=e,m=p&&f(p),h=n>0&&u!==`by`?u===`from`:o>r-Ot;return w(`g`,{class:`node ${u} ${u===`by`&&d!==`NONE`?`trained`:``}`,onClick:u===`by`?void 0:i,children:[w(`rect`,{x:a,y:s,width:o-a,height:Math.max(1,l-s)}),w(`text`,{x:h?a-7:o+7,y:(s+l)/2,dy:`0.35em`,"text-anchor":h?`end`:`start`,children:[w(`tspan`,{class:`name`,children:zt(e,t)}),m!==void 0&&w(`tspan`,{class:`value`,children:[` `,c(m)]})]})]})}function zt({side:e,code:t},n){return e===`by`?K.training(t):n.branch(t)}function Bt(e,t){let[n,r]=[q(e.source),q(e.target)];return`${zt(n,t)} → ${zt(r,t)}: ${c(e.value)}`}var J=k.moves;function Vt({asked:e,names:t,choices:n}){let[r,a]=l(!1);return w(x,{name:`moves`,title:J.title,lead:Ht(n,t),asked:e,releases:({all:e})=>[e],nothing:m.unreleasedLong,rows:oe(n)?`between.cells`:n.branch?`ways.cells`:`into.cells`,part:({all:e,between:t,...n})=>e&&t&&d(t)?{...n,all:e,between:t}:null,children:e=>w(i,{children:[w(`fieldset`,{class:`either`,children:[w(`legend`,{class:`unseen`,children:J.shownAs}),w(`button`,{type:`button`,"aria-pressed":!r,onClick:()=>a(!1),children:J.asDiagram}),w(`button`,{type:`button`,"aria-pressed":r,onClick:()=>a(!0),children:J.asTable})]}),w(Ut,{moves:e,names:t,choices:n,asTable:r})]})})}function Ht({region:e,quarter:t},n){return e===void 0?t===void 0?J.lead:J.leadInQuarter:J.leadInRegion(n.region(e))}function Ut({moves:e,names:t,choices:{branch:n,choose:r},asTable:a}){let o={branches:t.branches,trainings:J.trainings,branch:n},s=we(e,o);return a||s.links.length===0?w(Ke,{between:e.between,names:t,branch:n}):w(i,{children:[w(At,{flow:s,names:t,narrowFlow:Te(e,o),onBranch:e=>r({branch:e===n?void 0:e})}),w(`p`,{class:`quiet small`,children:Gt(s,n===void 0?e.all:null)})]})}var Wt=.98;function Gt({nodes:e,links:t,suppressed:n},r){let i=new Set(e.filter(({side:e})=>e===`from`).map(({id:e})=>e)),a=t.filter(({source:e})=>i.has(e)).reduce((e,{value:t})=>e+t,0),o=r?.cells[0]&&f(r.cells[0].figure);return[...o===void 0||a>=o*Wt?[]:[J.drawn(c(a),c(o))],...n>0?[J.tooSmall(n)]:[]].join(` `)}var Kt=[`METAAL`,`METALEKTRO`,`INSTALLATIE`,`BOUW`,`AVIATION`,`LOGISTICS`,`RETAIL`,`HOSPITALITY`,`VEHICLE`],qt=[`Metaal`,`Metalektro`,`Installatie`,`Bouw`,`Luchtvaart`,`Logistiek`,`Winkel`,`Horeca`,`Mobiliteit`],Jt=[`Metal`,`Metalektro`,`Installation`,`Construction`,`Aviation`,`Logistics`,`Retail`,`Hospitality`,`Mobility`],Yt=new Map(Kt.map((e,t)=>[e,(E===`en`?Jt:qt)[t]]));function Xt(e){let t=new Map((e?.regions??[]).map(e=>[e.code,e.name])),n=new Map((e?.branches??[]).map(e=>[e.code,e.name]));return{branches:n.size>0?[...n.keys()]:Kt,regions:[...t.keys()],branch:e=>Yt.get(e)??n.get(e)??e,region:e=>e===`UNKNOWN`?k.regions.unknown:t.get(e)??Zt(e)}}function Zt(e){return e.charAt(0).toUpperCase()+e.slice(1).replaceAll(`-`,` `)}var Qt={name:`PageFunnel`,documentId:`sha256:dfab4c70b1fbb6ffde010cacf30952e7372490a456962e28c62ee0fc74c2086c`,text:`query PageFunnel($from: Date, $to: Date, $branches: [BranchCode!], $regions: [ID!]) {
  came: intakes(
    by: []
    from: $from
    to: $to
    where: {branches: $branches, regions: $regions}
  ) {
    ...Release
  }
  training: trainingOutcomes(
    by: [OUTCOME]
    from: $from
    to: $to
    where: {branches: $branches, regions: $regions}
  ) {
    ...Release
  }
  money: fundingUse(
    by: []
    from: $from
    to: $to
    where: {branches: $branches, regions: $regions}
  ) {
    ...Release
  }
  work: moves(
    by: []
    from: $from
    to: $to
    where: {toBranches: $branches, regions: $regions}
  ) {
    ...Release
  }
}

fragment Release on Cube {
  release
  asOf
  from
  to
  definition
  noteCode
  note
  cells {
    keys
    figure {
      value
      status
      base
    }
  }
}`},$t={name:`PageMoves`,documentId:`sha256:d4f75c4a165533cfe1f3b1e2647ca2fd1b687e388931d5e148f0fb5f94241570`,text:`query PageMoves($from: Date, $to: Date, $branches: [BranchCode!], $regions: [ID!], $onlyBetween: Boolean!, $ofBranch: Boolean!) {
  all: moves(
    by: []
    from: $from
    to: $to
    where: {toBranches: $branches, regions: $regions}
  ) {
    release
    asOf
    from
    to
    definition
    note
    ...Cells
    series(step: YEAR) {
      from
      to
      cells {
        keys
        figure {
          value
          status
        }
      }
    }
  }
  between: moves(
    by: [FROM_BRANCH, TO_BRANCH]
    from: $from
    to: $to
    where: {regions: $regions}
  ) {
    ...Cells
  }
  to: moves(by: [TO_BRANCH], from: $from, to: $to, where: {regions: $regions}) {
    ...Cells
  }
  from: moves(by: [FROM_BRANCH], from: $from, to: $to) @skip(if: $onlyBetween) {
    ...Cells
  }
  by: moves(by: [TRAINING], from: $from, to: $to) @skip(if: $onlyBetween) {
    ...Cells
  }
  into: moves(by: [FROM_BRANCH, TRAINING], from: $from, to: $to) @skip(if: $onlyBetween) {
    ...Cells
  }
  outOf: moves(by: [TRAINING, TO_BRANCH], from: $from, to: $to) @skip(if: $onlyBetween) {
    ...Cells
  }
  ways: moves(by: [FROM_BRANCH, TRAINING, TO_BRANCH], from: $from, to: $to) @include(if: $ofBranch) {
    ...Cells
  }
  sectors: moves(by: [FROM_SECTOR, TO_SECTOR], from: $from, to: $to) @skip(if: $onlyBetween) {
    ...Cells
  }
}

fragment Cells on Cube {
  noteCode
  cells {
    keys
    figure {
      value
      status
    }
  }
}`},en={name:`PageOpenings`,documentId:`sha256:6523e48545b0a639cd4f4e384e4735733f68dc15e9b5d92b259c86481a7874d8`,text:`query PageOpenings($from: Date, $to: Date, $branches: [BranchCode!], $regions: [ID!]) {
  all: openings(
    by: []
    from: $from
    to: $to
    where: {branches: $branches, regions: $regions}
  ) {
    release
    asOf
    from
    to
    definition
    note
    ...Cells
  }
  hard: openings(
    by: [SHORTAGE]
    from: $from
    to: $to
    where: {branches: $branches, regions: $regions}
  ) {
    ...Cells
  }
  allByRegion: openings(
    by: [REGION]
    from: $from
    to: $to
    where: {branches: $branches}
  ) {
    ...Cells
  }
  hardByRegion: openings(
    by: [SHORTAGE, REGION]
    from: $from
    to: $to
    where: {branches: $branches}
  ) {
    ...Cells
  }
  allByBranch: openings(
    by: [BRANCH]
    from: $from
    to: $to
    where: {regions: $regions}
  ) {
    ...Cells
  }
  hardByBranch: openings(
    by: [BRANCH, SHORTAGE]
    from: $from
    to: $to
    where: {regions: $regions}
  ) {
    ...Cells
  }
}

fragment Cells on Cube {
  noteCode
  cells {
    keys
    figure {
      value
      status
    }
  }
}`},tn={name:`PageProgrammes`,documentId:`sha256:16505de7ae4a365080a213d912d4e31e0711ada7974025ca7bb79f28eca63d3c`,text:`query PageProgrammes {
  programmes {
    code
    name
    kpis {
      code
      definition
      shareOf
      numerator
      denominator
      value
      unit
      period
      status
      contradicts
      asOf
      source
    }
    training {
      from
      to
      asOf
      definition
      started {
        ...Told
      }
      completed {
        ...Told
      }
      droppedOut {
        ...Told
      }
    }
    placements {
      from
      to
      asOf
      definition
      placed {
        ...Told
      }
      withFollowUp {
        ...Told
      }
    }
  }
}

fragment Told on Figure {
  value
  status
}`},nn={name:`PageRegister`,documentId:`sha256:d8aa06c877c058b555be5c041558a00f0cff1eaa7942bde54b60ec9408aa117d`,text:`query PageRegister {
  regions {
    code
    name
  }
  branches {
    code
    name
    technical
  }
}`},rn={name:`PageSchemes`,documentId:`sha256:ee0045e101ec7d456189fe5e5197f2ef73384d1ef26888feb14f2805d8e6ad40`,text:`query PageSchemes($after: String) {
  fundingSchemes(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      fund {
        name
      }
      ceilingCents
      committedCents
      remainingCents
      dataStatus
      window {
        state
        closes
      }
    }
  }
}`},Y=k.programmes;function an({asked:e}){return w(x,{name:`programmes`,title:Y.title,lead:Y.lead,asked:e,rows:`programmes.kpis`,part:e=>e.programmes,children:e=>e.filter(on).map(e=>w(sn,{programme:e},e.code))})}function on(e){return(e.kpis??[]).length>0||cn(e).length>0}function sn({programme:e}){let{name:t,code:n,kpis:a}=e;return w(`section`,{class:`programme`,"aria-labelledby":`programme-${n}`,children:[w(`div`,{children:[w(`h3`,{id:`programme-${n}`,children:t??n}),w(`p`,{class:`quiet small`,children:[...new Set(a?.map(({source:e})=>e))].join(`; `)})]}),w(`ul`,{children:[cn(e).map(e=>w(`li`,{class:`counted`,children:[w(`strong`,{class:`big`,children:w(j,{figure:e.figure})}),w(`p`,{children:[e.name,e.share&&f(e.share)!==void 0&&w(i,{children:[` (`,w(j,{figure:e.share,shown:v}),` `,Y.ofEnded,`)`]})]}),w(`p`,{class:`quiet small`,children:[S(e.owner),m.asOf(te(e.about),r(e.about.asOf))].join(` · `)})]},e.name)),ln(a??[]).map(e=>w(dn,{readings:e},e[0].code))]})]})}function cn({training:e,placements:t}){let n=[];if(e){let{started:t,completed:r,droppedOut:i}=e,a=T(r,ne(r,i));n.push({name:Y.started,owner:`training`,about:e,figure:t}),n.push({name:Y.completed,owner:`training`,about:e,figure:r,share:a})}if(t){let{placed:e,withFollowUp:r}=t;n.push({name:Y.placed,owner:`candidates`,about:t,figure:e}),n.push({name:Y.followedUp,owner:`candidates`,about:t,figure:r})}return n.filter(({figure:e})=>f(e)!==void 0)}function ln(e){return e.flatMap((t,n)=>{let r=e.filter(e=>un(t,e));return r.some(t=>e.indexOf(t)<n)?[]:[[t,...r]]})}function un(e,t){return e.value===t.value&&e.unit===t.unit&&e.period===t.period&&(e.contradicts??[]).includes(t.code)}function dn({readings:e}){let[t]=e;return w(`li`,{class:t.status,children:[w(`strong`,{class:`big`,children:fn(t)}),e.length>1?w(i,{children:[w(`p`,{children:Y.disputed}),w(`ol`,{class:`readings`,children:e.map(({code:e,definition:t})=>w(`li`,{children:t},e))})]}):w(`p`,{children:t.definition}),w(`p`,{class:`quiet small`,children:[Y.states[t.status],pn(t),mn(t)].join(` · `)})]})}function fn({value:e,unit:t}){return e===null?`–`:t===`percent`?`${c(e)} %`:t===`euro`?n(e*100):c(e)}function pn({numerator:e,denominator:t,shareOf:n,unit:r}){return e!==null&&t!==null?[Y.of(c(e),c(t)),n].filter(Boolean).join(` `):r===`percent`?Y.ofUnknown:Y.units(r)}function mn({period:e,asOf:t}){let n=e??Y.noPeriod;return t===null?n:`${n} · ${Y.published(r(t))}`}var hn={friesland:[4,1],groningen:[5,1],"noord-holland-noord":[2,2],drenthe:[5,2],"zuid-kennemerland-en-ijmond":[1,3],"zaanstreek-waterland":[2,3],zwolle:[4,3],"groot-amsterdam":[2,4],"gooi-en-vechtstreek":[3,4],"midden-utrecht":[3,5]},X=k.regions;function gn({asked:e,names:t,choices:n}){let{branch:r}=n;return w(x,{name:`regions`,title:X.title,lead:r?X.leadInBranch(t.branch(r)):X.lead,asked:e,releases:({all:e})=>[e],rows:`hardByRegion.cells`,part:e=>e.all&&e.allByRegion&&{...e,all:e.all,allByRegion:e.allByRegion},children:e=>w(_n,{openings:e,names:t,choices:n})})}function _n({openings:e,names:t,choices:n}){let r=e.allByRegion.cells.map(({keys:[t=``]})=>({region:t,share:f(yn(e,t))})).filter(({region:e,share:t})=>e!==`UNKNOWN`||t!==void 0).toSorted((e,t)=>(t.share??0)-(e.share??0)),a=xn(r.map(({share:e})=>e)),o=d(e.allByRegion)&&d(e.hardByRegion??{});return w(i,{children:[w(Cn,{steps:a}),o?w(`ul`,{class:`tiles`,children:r.map(({region:r})=>w(vn,{region:r,openings:e,names:t,choices:n,steps:a},r))}):w(`p`,{class:`quiet`,children:m.unreleasedLong}),w(wn,{openings:e,names:t,choices:n})]})}function vn({region:e,openings:t,names:n,choices:{region:r,choose:i},steps:a}){let{hard:o,all:s}=P(t,e),c=F({hard:o,all:s}),l=e===r,[u,d]=hn[e]??[];return w(`li`,{style:u===void 0?{}:{"--column":u,"--row":d},children:w(`button`,{type:`button`,class:`tile ${c.status} step-${Sn(f(c),a)}`,"aria-pressed":l,onClick:()=>i({region:l?void 0:e}),children:[w(`span`,{class:`name`,children:n.region(e).replace(`/`,`/​`)}),w(`strong`,{children:w(j,{figure:c,shown:v})}),f(c)!==void 0&&w(`span`,{class:`of`,children:[w(j,{figure:o}),` `,k.of,` `,w(j,{figure:s})]})]})})}function yn(e,t){return F(P(e,t))}var bn=5;function xn(e){let t=e.filter(e=>e!==void 0).map(e=>Math.round(e*100)),[n,r]=[Math.min(...t),Math.max(...t)];if(t.length===0)return[];let i=Math.max(2,Math.ceil((r-n+1)/bn));return Array.from({length:bn},(e,t)=>n+t*i).filter(e=>e<=r).map(e=>e/100)}function Sn(e,t){let n=Math.round((e??0)*100);return e===void 0?0:t.filter(e=>n>=Math.round(e*100)).length-1}function Cn({steps:e}){return e.length===0?null:w(`p`,{class:`steps`,children:[w(`span`,{children:X.hardToFill}),e.map((t,n)=>w(`span`,{class:`step step-${n}`,children:[v(t),n===e.length-1?`+`:``]},t))]})}function wn({openings:e,names:t,choices:{branch:n}}){let r=t.branches.map(t=>({branch:t,...Le(e,t)})).map(e=>({...e,share:F(e)})).filter(({share:e})=>f(e)!==void 0),i=Math.max(...r.map(({share:e})=>f(e)??0));return r.length===0?null:w(`table`,{class:`shares`,children:[w(`caption`,{children:X.byBranch}),w(`tbody`,{children:r.map(({branch:e,hard:r,all:a,share:o})=>w(`tr`,{class:e===n?`chosen`:``,children:[w(`th`,{scope:`row`,children:t.branch(e)}),w(`td`,{class:`track`,children:w(`span`,{class:`bar`,style:{"--share":`${(f(o)??0)/i*100}%`}})}),w(`td`,{class:`number`,children:w(`strong`,{children:w(j,{figure:o,shown:v})})}),w(`td`,{class:`number quiet`,children:[w(j,{figure:r}),` `,k.of,` `,w(j,{figure:a})]})]},e))})]})}var Z=k.schemes;function Tn({asked:e}){return w(x,{name:`schemes`,title:Z.title,lead:Z.lead,asked:e,rows:`fundingSchemes`,part:e=>e.fundingSchemes?.nodes,children:e=>w(En,{schemes:e})})}function En({schemes:e}){let t=e.filter(Dn).sort((e,t)=>t.ceilingCents-e.ceilingCents),r=e.filter(e=>!Dn(e));return w(i,{children:[w(C,{label:Z.table,children:w(`table`,{class:`budgets`,children:[w(`thead`,{children:w(`tr`,{children:[w(`th`,{scope:`col`,children:Z.scheme}),w(`td`,{class:`track`}),w(`th`,{scope:`col`,class:`number`,children:Z.left}),w(`th`,{scope:`col`,class:`number committed`,children:Z.committed}),w(`th`,{scope:`col`,class:`number`,children:Z.ceiling})]})}),w(`tbody`,{children:t.map(e=>w(On,{scheme:e},e.id))})]})}),w(`details`,{class:`without`,children:[w(`summary`,{children:Z.without(r.length)}),w(`ul`,{children:r.map(({id:e,name:t,committedCents:r})=>w(`li`,{children:[w(`span`,{children:t??e}),w(`span`,{class:`number`,children:w(j,{figure:kn(r),shown:n})})]},e))})]})]})}function Dn(e){return e.ceilingCents!==null}function On({scheme:e}){let{id:t,name:i,fund:a,ceilingCents:o,committedCents:s,remainingCents:c,window:l}=e,u=kn(c),d=(c??0)/Math.max(1,o),f=[a?.name,l&&Z.states[l.state],l?.closes&&Z.until(r(l.closes))];return w(`tr`,{children:[w(`th`,{scope:`row`,children:[i??t,w(`span`,{class:`more`,children:f.filter(Boolean).join(` · `)})]}),w(`td`,{class:`track`,children:w(`span`,{class:`bar ${u.status}`,style:{"--share":`${d*100}%`}})}),w(`td`,{class:`number`,children:w(`strong`,{children:w(j,{figure:u,shown:n})})}),w(`td`,{class:`number committed`,children:w(j,{figure:kn(s),shown:n})}),w(`td`,{class:`number`,children:n(o)})]})}function kn(e){return e===null?{value:null,status:`SUPPRESSED`}:{value:e,status:`RELEASED`}}var Q=k.summary;function An({choices:{region:e,branch:t},names:n,...r}){let a=u(r.moves.answer),{all:o,inflow:s}=Pe(a),l=f(o),d=u(r.openings.answer),p=d&&f(F(Ie(d))),m=d&&e===void 0?Nn(d):void 0;if(l===void 0||!a?.all)return w(`p`,{class:`lead`,children:k.about});let h=s&&f(s);return w(`p`,{class:`lead`,children:[Q.moved(_(a.all),e&&n.region(e),t&&n.branch(t)),` `,w(`strong`,{children:Q.people(c(l))}),h!==void 0&&!t&&w(i,{children:[Q.amongThem,` `,w(`strong`,{children:c(h)}),` `,Q.inflow]}),`.`,p!==void 0&&w(i,{children:[` `,Q.short,` `,w(`strong`,{children:v(p)}),` `,Q.hardToFill,m&&Q.hardest(n.region(m.region),v(m.share)),`.`]})]})}var jn=200,Mn=.03;function Nn(e){let[t,n]=(e.allByRegion?.cells.flatMap(({keys:[t=``]})=>{let n=P(e,t),r=f(F(n));return t===`UNKNOWN`||r===void 0||(f(n.all)??0)<jn?[]:[{region:t,share:r}]}))?.toSorted((e,t)=>t.share-e.share)??[];return t&&n&&t.share>=n.share+Mn?t:void 0}var Pn=k.years;function Fn({asked:e,choices:t}){return w(x,{name:`years`,title:Pn.title,asked:e,rows:`all.series.cells`,part:({all:e})=>e&&{years:e.series.map(In),shown:e.from.slice(0,4)},children:({years:e,shown:n})=>w(Ln,{years:e,shown:n,onChoose:e=>t.choose({year:e,quarter:void 0})})})}function In({from:e,cells:t}){return{year:e.slice(0,4),cells:{cells:t}}}function Ln({years:e,shown:t,onChoose:n}){let r=Math.max(1,...e.map(({cells:e})=>f(h(e))??0));return w(`table`,{class:`shares`,children:w(`tbody`,{children:e.map(({year:e,cells:i})=>{let a=h(i);return w(`tr`,{class:e===t?`chosen`:``,children:[w(`th`,{scope:`row`,children:w(`button`,{type:`button`,class:`plain`,"aria-pressed":e===t,onClick:()=>n(e),children:e})}),w(`td`,{class:`track`,children:w(`span`,{class:`bar ${a.status}`,style:{"--share":`${(f(a)??0)/r*100}%`}})}),w(`td`,{class:`number`,children:w(`strong`,{children:w(j,{figure:a})})})]},e)})})})}function Rn(){let e=ie(),n=ae(e),r=t(nn),a=t($t,{...n,onlyBetween:oe(e),ofBranch:e.branch!==void 0&&!oe(e)}),o=t(en,n),s=t(Qt,n),c=t(rn),l=t(tn),d=Xt(u(r.answer)),{training:f,money:p,work:m}=u(s.answer)??{},h=zn(u(a.answer));return w(i,{children:[w(y,{page:`/`}),w(`main`,{id:`content`,children:[w(`div`,{class:`opening`,children:[w(`h1`,{children:k.heading}),w(An,{moves:a,openings:o,choices:e,names:d})]}),w(_e,{choices:e,names:d,periods:h}),w(Ue,{sources:[{owner:`candidates`,asked:a,asOf:$(m)},{owner:`vacancies`,asked:o,asOf:$(u(o.answer)?.all)},{owner:`training`,asked:s,asOf:$(f)},{owner:`funding`,asked:s,asOf:$(p)},{owner:`organisations`,asked:l,asOf:void 0}]}),w(Re,{moves:a,openings:o,funnel:s,choices:e,names:d}),w(Vt,{asked:a,names:d,choices:e}),w(`div`,{class:`pair`,children:[w(gn,{asked:o,names:d,choices:e}),w(`div`,{children:[w(xe,{asked:s,names:d,choices:e}),w(Fn,{asked:a,choices:e})]})]}),w(Tn,{asked:c}),w(an,{asked:l})]})]})}function zn(e){let t=s({years:[],lastDay:void 0});return e?.all&&(t.current={years:e.all.series.map(({from:e})=>e.slice(0,4)),lastDay:$(e.all)}),t.current}function $(e){return e&&d(e)?e.asOf:void 0}var Bn=document.getElementById(`page`);Bn&&(Bn.replaceChildren(),a(w(Rn,{}),Bn));