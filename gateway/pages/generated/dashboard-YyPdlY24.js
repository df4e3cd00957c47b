import{A as e,D as t,E as n,M as r,N as i,O as a,P as o,S as s,T as c,_ as l,b as u,c as d,f,g as p,h as m,j as h,l as g,m as _,n as v,o as y,p as b,r as x,s as S,t as C,u as w,v as T,w as E,x as D}from"./scrolls-CsUCQFdE.js";function ee(){let{chosen:e,choose:t}=f(),n=e(`year`);return{region:e(`region`),branch:e(`branch`),year:n!==void 0&&/^\d{4}$/.test(n)?n:void 0,choose:t}}function te({region:e,branch:t,year:n}){return{...n&&{from:`${n}-01-01`,to:`${Number(n)+1}-01-01`},...t&&{branches:[t]},...e&&{regions:[e]}}}var O={heading:`Wie overstapt tussen de branches`,about:`Waar het knelt op de technische arbeidsmarkt, en wat opleiding en geld eraan doen.`,of:`van`,summary:{moved:(e,t,n)=>`In ${e} stapten${t?` uit ${t}`:``}${n?` naar ${n}`:``}`,people:e=>`${e} mensen over`,amongThem:`,`,inflow:`van hen van buiten de techniek erin`,short:`Van de vacatures was`,hardToFill:`moeilijk te vervullen`,hardest:(e,t)=>`, het vaakst in ${e}: ${t}`},lights:{title:`Wie zijn cijfers gaf`,now:`van nu`,states:{WAITING:`wordt gevraagd`,MISSING:`ontbreekt`}},filters:{title:`Waar de cijfers over gaan`,region:`Regio`,allRegions:`Alle regio’s`,branch:`Branche`,allBranches:`Alle branches`,year:`Jaar`,lastYear:`Laatste hele jaar`,everything:`Alles tonen`},headline:{moves:`Overstappen`,movesTo:e=>`Overstappen naar ${e}`,before:e=>`in ${e}:`,inflow:`van buiten de techniek erin`,hard:`Moeilijk vervulbaar`,vacancies:`vacatures`,completed:`Opleiding afgerond`,enrolments:`beëindigd`,awarded:`Toegekend`,awards:`toekenningen`},moves:{title:`Van branche naar branche`,lead:`Waar mensen vandaan kwamen, langs welke opleiding, en waar ze aan het werk gingen.`,leadInRegion:e=>`Waar mensen uit ${e} vandaan kwamen en waar ze aan het werk gingen. Langs welke opleiding wordt alleen voor alle regio’s samen verteld.`,shownAs:`Hoe het getoond wordt`,asDiagram:`Stroom`,asTable:`Tabel`,picture:`Stroomdiagram van de overstappen; de tabel zegt hetzelfde.`,drawn:(e,t)=>`Getekend: ${e} van ${t} overstappen.`,point:`Wijs een stroom aan voor het aantal, kies een branche om haar te volgen.`,matrix:`Overstappen van branche naar branche`,caption:`Van de branche in de rij naar die in de kolom. Op de diagonaal: ander werk in dezelfde branche.`,fromTo:`Van \\ naar`,tooSmall:e=>`${e} stromen zijn te klein om te tonen, of leeg: zo is niemand te herkennen.`,byTraining:`Langs welke opleiding:`,trainings:[`CREBO`,`SHORT`,`EVC`,`ORIENTATION`,`NONE`],training:e=>ne[e]??e},regions:{title:`Waar het knelt`,lead:`Hoeveel van de vacatures moeilijk te vervullen waren, per arbeidsmarktregio.`,leadInBranch:e=>`Hoeveel van de vacatures in ${e} moeilijk te vervullen waren, per arbeidsmarktregio.`,hardToFill:`Moeilijk vervulbaar`,byBranch:`Hetzelfde per branche`,unknown:`Regio onbekend`},funnel:{title:`Van kandidaat naar werk`,lead:`Verschillende eigenaren tellen de balken: het zijn niet stap voor stap dezelfde mensen.`,leadAbout:e=>`${e}. Verschillende eigenaren tellen de balken: het zijn niet stap voor stap dezelfde mensen.`,came:`Kandidaten`,spokenWith:e=>e?`eerste gesprek, uit ${e}`:`eerste gesprek`,to:e=>`naar ${e}`,started:`Opleiding begonnen`,completed:`Opleiding afgerond`,ofEnded:`van wat eindigde`,funded:`Geld toegekend`,placed:`Aan het werk`},years:{title:`Overstappen per jaar`},schemes:{title:`Wat er nog aan geld is`,lead:`Regelingen met een plafond, en wat daarvan over is. De bedragen zijn voorbeelden van hun jaar.`,table:`Regelingen met een plafond`,scheme:`Regeling`,ceiling:`Plafond`,committed:`Toegezegd`,left:`Over`,without:e=>`En ${e} regelingen zonder plafond`,states:{OPEN:`open`,NOT_YET:`nog niet open`,CLOSED:`gesloten`,EXHAUSTED:`op`},until:e=>`tot ${e}`},programmes:{title:`Wat programma’s zeggen te bereiken`,lead:`Wat zij publiceerden, elk cijfer met waar het een deel van is en over welke tijd; en, waar die er zijn, wat de eigenaren er nu van tellen.`,started:`opleidingen begonnen`,completed:`opleidingen afgerond`,ofEnded:`van wat eindigde`,placed:`mensen aan het werk`,followedUp:`mensen met een vervolgcontract`,states:{REALISED:`bereikt`,TARGET:`doel`,DISPUTED:`omstreden`},disputed:`Het cijfer staat vast, waar het een deel van is niet. De bronnen laten zich lezen als:`,of:(e,t)=>`${e} van ${t}`,ofUnknown:`teller en noemer niet gegeven`,units:e=>({people:`mensen`,organisations:`organisaties`,euro:`euro`})[e]??e,published:e=>`gepubliceerd ${e}`,noPeriod:`periode niet gegeven`}},ne={CREBO:`Mbo-opleiding`,SHORT:`Korte cursus`,EVC:`Ervaringscertificaat`,ORIENTATION:`Oriëntatie`,NONE:`Zonder opleiding`},re={heading:`Who moves between the branches`,about:`Where the labour market for technical trades is short, and what training and money do about it.`,of:`of`,summary:{moved:(e,t,n)=>`In ${e}${t?`, from ${t}`:``}${n?` to ${n}`:``},`,people:e=>`${e} people moved`,amongThem:`,`,inflow:`of them into technical work from outside it`,short:`Of the vacancies`,hardToFill:`were hard to fill`,hardest:(e,t)=>`, most often in ${e}: ${t}`},lights:{title:`Who gave figures`,now:`as of now`,states:{WAITING:`being asked`,MISSING:`missing`}},filters:{title:`What the figures are about`,region:`Region`,allRegions:`All regions`,branch:`Branch`,allBranches:`All branches`,year:`Year`,lastYear:`Last whole year`,everything:`Show everything`},headline:{moves:`Moves`,movesTo:e=>`Moves to ${e}`,before:e=>`in ${e}:`,inflow:`into technical work from outside`,hard:`Hard to fill`,vacancies:`vacancies`,completed:`Training completed`,enrolments:`that ended`,awarded:`Awarded`,awards:`awards`},moves:{title:`From branch to branch`,lead:`Where people came from, by which training, and where they went to work.`,leadInRegion:e=>`Where people of ${e} came from and where they went to work. By which training is told for all regions together only.`,shownAs:`How it is shown`,asDiagram:`Flow`,asTable:`Table`,picture:`Diagram of the flow of moves; the table says the same.`,drawn:(e,t)=>`Drawn: ${e} of ${t} moves.`,point:`Point at a flow for its number, choose a branch to follow it.`,matrix:`Moves from branch to branch`,caption:`From the branch of the row to that of the column. On the diagonal: other work in the same branch.`,fromTo:`From \\ to`,tooSmall:e=>`${e} flows are too small to be shown, or empty: nobody can be recognised.`,byTraining:`By which training:`,trainings:O.moves.trainings,training:e=>ie[e]??e},regions:{title:`Where it is short`,lead:`How many of the vacancies were hard to fill, by labour-market region.`,leadInBranch:e=>`How many of the vacancies in ${e} were hard to fill, by labour-market region.`,hardToFill:`Hard to fill`,byBranch:`The same by branch`,unknown:`Region not known`},funnel:{title:`From candidate to work`,lead:`Different owners count the bars: they are not, step by step, the same people.`,leadAbout:e=>`${e}. Different owners count the bars: they are not, step by step, the same people.`,came:`Candidates`,spokenWith:e=>e?`first conversation, from ${e}`:`first conversation`,to:e=>`into ${e}`,started:`Training begun`,completed:`Training completed`,ofEnded:`of what ended`,funded:`Money awarded`,placed:`At work`},years:{title:`Moves by year`},schemes:{title:`What money is left`,lead:`Schemes with a ceiling, and what of it is left. The amounts are examples of their year.`,table:`Schemes with a ceiling`,scheme:`Scheme`,ceiling:`Ceiling`,committed:`Promised`,left:`Left`,without:e=>`And ${e} schemes without a ceiling`,states:{OPEN:`open`,NOT_YET:`not open yet`,CLOSED:`closed`,EXHAUSTED:`used up`},until:e=>`until ${e}`},programmes:{title:`What programmes say they reach`,lead:`What they published, each figure with what it is a share of and its period; and, where there are any, what the owners count of it now.`,started:`trainings begun`,completed:`trainings completed`,ofEnded:`of what ended`,placed:`people at work`,followedUp:`people with a next contract`,states:{REALISED:`reached`,TARGET:`target`,DISPUTED:`disputed`},disputed:`The figure is certain; what it is a share of is not. The sources can be read as:`,of:(e,t)=>`${e} of ${t}`,ofUnknown:`numerator and denominator not given`,units:e=>({people:`people`,organisations:`organisations`,euro:`euros`})[e]??e,published:e=>`published ${e}`,noPeriod:`period not given`}},ie={CREBO:`Vocational course`,SHORT:`Short course`,EVC:`Recognised experience`,ORIENTATION:`Orientation`,NONE:`Without training`},k=s===`en`?re:O,A=k.filters;function ae({choices:e,names:t,years:n}){let{region:r,branch:i,year:a,choose:o}=e;return g(`search`,{class:`filters`,"aria-label":A.title,children:[g(S,{label:A.region,chosen:r,all:A.allRegions,options:oe(t.regions,r).map(e=>[e,t.region(e)]),onChoose:e=>o({region:e})}),g(S,{label:A.branch,chosen:i,all:A.allBranches,options:oe(t.branches,i).map(e=>[e,t.branch(e)]),onChoose:e=>o({branch:e})}),g(S,{label:A.year,chosen:a,all:A.lastYear,options:oe(n,a).map(e=>[e,e]),onChoose:e=>o({year:e})}),(r||i||a)&&g(`button`,{type:`button`,onClick:()=>o({region:void 0,branch:void 0,year:void 0}),children:A.everything})]})}function oe(e,t){return t===void 0||e.includes(t)?e:[...e,t]}function j({figure:{value:e,status:t},shown:r=n}){if(t===`RELEASED`&&e!==null)return g(i,{children:r(e)});let[a,o,s]=t===`SUPPRESSED`?[`suppressed`,w.suppressed,w.suppressedLong]:[`unavailable`,w.unavailable,w.unavailableLong];return g(`span`,{class:a,title:s,children:o})}function se({came:e,training:t,money:n,work:r}){let[i,a,o]=[`STARTED`,`COMPLETED`,`DROPPED_OUT`].map(e=>M(t,e)),s=l(a,o),c=M(n);return{came:M(e),started:i??b,completed:a??b,ended:s,completedShare:p(a,s),awarded:c,awards:T(c)===void 0?c:{value:c.base??null,status:`RELEASED`},placed:M(r)}}function M(e,...t){return e?_(e,...t):b}var N=k.funnel;function ce({asked:e,names:t,choices:n}){let{branch:r,region:i}=n,a=[r&&t.branch(r),i&&t.region(i)].filter(Boolean).join(`, `);return g(v,{name:`funnel`,title:N.title,lead:a?N.leadAbout(a):N.lead,asked:e,releases:({came:e,training:t,money:n,work:r})=>[e,t,n,r],rows:`training.cells`,part:e=>(e.came||e.training||e.money||e.work)&&e,children:e=>g(le,{funnel:se(e),branch:r&&t.branch(r)})})}function le({funnel:e,branch:t}){let n=ue(e,t),r=Math.max(1,...n.map(({figure:e})=>T(e)??0));return g(`ol`,{class:`stages`,children:n.map(({name:e,owner:t,figure:n,more:a})=>g(`li`,{children:[g(`span`,{class:`name`,children:e}),g(`strong`,{class:`number`,children:g(j,{figure:n})}),g(`span`,{class:`bar ${n.status}`,style:{"--share":`${(T(n)??0)/r*100}%`}}),g(`span`,{class:`more`,children:[y(t),a&&g(i,{children:[` · `,a]})]})]},e))})}function ue(e,n){let{came:r,started:a,completed:o,completedShare:s,awarded:l,awards:u,placed:d}=e,f=g(i,{children:[g(j,{figure:s,shown:t}),` `,N.ofEnded]});return[{name:N.came,owner:`candidates`,figure:r,more:N.spokenWith(n)},{name:N.started,owner:`training`,figure:a},{name:N.completed,owner:`training`,figure:o,more:f},{name:N.funded,owner:`funding`,figure:u,more:g(j,{figure:l,shown:c})},{name:N.placed,owner:`candidates`,figure:d,more:n&&N.to(n)}]}function de(e,t){return pe(he(e),e,t)}function fe(e,t){return pe(ge(e),e,t)}function pe(e,t,n){let r=e.flatMap(({sides:e,told:t})=>t.cells.filter(e=>_e(e,n.branch)).map(t=>({...t,sides:e}))),i=ve(r),a=new Set(i.flatMap(({source:e,target:t})=>[e,t]));return{nodes:me.filter(t=>e.some(e=>e.sides.includes(t))).flatMap(e=>ye(e,n).map(r=>be(e,r,t,n.branch))).filter(({id:e,figure:t})=>a.has(e)||t&&T(t)!==void 0),links:i,suppressed:r.filter(({figure:e})=>e.status===`SUPPRESSED`).length}}var me=[`from`,`by`,`to`];function he(e){let{ways:t,into:n,outOf:r}=e;return t?[{sides:me,told:t}]:n&&r?[{sides:[`from`,`by`],told:n},{sides:[`by`,`to`],told:r}]:ge(e)}function ge({between:e}){return e?[{sides:[`from`,`to`],told:e}]:[]}function _e({keys:e},t){return t===void 0||e[0]===t||e.at(-1)===t}function ve(e){let t=new Map;for(let{keys:n,figure:r,sides:i}of e){let e=T(r);if(e)for(let[r,a]of i.slice(1).entries()){let[o,s]=[`${i[r]} ${n[r]}`,`${a} ${n[r+1]}`],c=t.get(`${o} ${s}`)??{source:o,target:s,value:0};c.value+=e,t.set(`${o} ${s}`,c)}}return[...t.values()]}function ye(e,{branches:t,trainings:n}){return e===`by`?n:t}function be(e,t,n,r){let i=n[e],a=r===void 0||e!==`by`&&t===r;return{id:`${e} ${t}`,side:e,code:t,figure:i&&a?_(i,t):void 0}}function xe(e){return{all:e?.all?_(e.all):b,inflow:e?.sectors?_(e.sectors,`INFLOW`,`TECHNICAL`):void 0}}var Se=`HARD_TO_FILL`;function Ce({all:e,hard:t}){return{hard:I(t,Se),all:I(e)}}function P({allByRegion:e,hardByRegion:t},n){return{hard:I(t,Se,n),all:I(e,n)}}function we({allByBranch:e,hardByBranch:t},n){return{hard:I(t,n,Se),all:I(e,n)}}function F({hard:e,all:t}){return p(e,t)}function I(e,...t){return e?_(e,...t):b}var L=k.headline;function Te({choices:{branch:e},names:t,...n}){let r=u(n.moves.answer),i=u(n.openings.answer),a=u(n.funnel.answer),o=xe(r),s=i&&Ce(i),l=a&&se(a);return g(`dl`,{class:`headline`,children:[g(z,{name:e?L.movesTo(t.branch(e)):L.moves,about:R(r?.all),asked:n.moves,children:[g(B,{figure:o.all}),o.inflow&&!e?g(Oe,{part:o.inflow,whole:o.all,text:L.inflow}):g(ke,{moves:r})]}),g(z,{name:L.hard,about:R(i?.all),asked:n.openings,children:g(De,{part:s?.hard,whole:s?.all,text:L.vacancies})}),g(z,{name:L.completed,about:R(a?.training),asked:n.funnel,children:g(De,{part:l?.completed,whole:l?.ended,text:L.enrolments})}),g(z,{name:L.awarded,about:R(a?.money),asked:n.funnel,children:[g(B,{figure:l?.awarded??b,shown:c}),g(`p`,{children:[g(j,{figure:l?.awards??b}),` `,L.awards]})]})]})}function R(e){return e&&m(e)?e:void 0}function z({name:e,about:t,asked:{answer:n},children:r}){let i=n.state===`LOADING`;return g(`div`,{class:i?`item waits`:`item`,children:[g(`dt`,{children:e}),g(`dd`,{children:t?r:g(B,{figure:i?Ee:b,shown:()=>`…`})}),t&&g(`dd`,{class:`when`,children:w.asOf(x(t),E(t.asOf))})]})}var Ee={value:0,status:`RELEASED`};function B({figure:e,shown:t}){return g(`strong`,{class:`big`,children:g(j,{figure:e,...t&&{shown:t}})})}function De({part:e=b,whole:n=b,text:r}){let a=p(e,n);return g(i,{children:[g(B,{figure:a,shown:t}),a.status===`RELEASED`&&g(Oe,{part:e,whole:n,text:r})]})}function Oe({part:e=b,whole:t=b,text:n}){return g(`p`,{children:[g(j,{figure:e}),` `,k.of,` `,g(j,{figure:t}),` `,n]})}function ke({moves:e}){let t=e?.all?.series.findLast(t=>t.to<=(e.all?.from??``));return t?g(`p`,{children:[L.before(t.from.slice(0,4)),` `,g(j,{figure:_(t)})]}):null}var V=k.lights;function Ae({sources:e}){return g(`section`,{class:`lights`,"aria-label":V.title,children:g(`ul`,{children:e.map(e=>g(je,{...e},e.owner))})})}function je({owner:e,asked:{answer:t},asOf:n}){let{state:r,at:i}=Me(e,t),o=n===void 0?V.now:E(n);return g(`li`,{class:r,children:[g(`span`,{class:`light`,"aria-hidden":`true`}),g(`strong`,{children:y(e)}),` `,g(`span`,{class:`as-of`,children:[r===`ANSWERS`?o:V.states[r],i&&` (${a(i)})`]})]})}function Me(e,t){if(t.state===`LOADING`)return{state:`WAITING`};if(t.state!==`ANSWERED`)return{state:`MISSING`};let n=t.missing.find(({name:t})=>t===e);return n?{state:`MISSING`,at:n.asOf}:{state:`ANSWERS`}}var Ne=k.moves;function Pe({between:e,names:t,branch:n}){let r=Math.max(1,...e.cells.map(({figure:e})=>T(e)??0)),{branches:i}=t;return g(C,{label:Ne.matrix,children:g(`table`,{class:`matrix`,children:[g(`caption`,{children:Ne.caption}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:Ne.fromTo}),i.map(e=>g(`th`,{scope:`col`,class:`number`,children:t.branch(e)},e))]})}),g(`tbody`,{children:i.map(a=>g(`tr`,{children:[g(`th`,{scope:`row`,children:t.branch(a)}),i.map(t=>{let i=_(e,a,t),o=(T(i)??0)/r,s=n!==void 0&&a!==n&&t!==n;return g(`td`,{class:[`number`,i.status,a===t&&`same`,s&&`aside`].filter(Boolean).join(` `),style:{"--share":`${Math.round(Math.sqrt(o)*45)}%`},children:g(j,{figure:i})},t)})]},a))})]})})}function Fe(e,t){let n;if(t===void 0)for(let t of e)t!=null&&(n<t||n===void 0&&t>=t)&&(n=t);else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(n<i||n===void 0&&i>=i)&&(n=i)}return n}function Ie(e,t){let n;if(t===void 0)for(let t of e)t!=null&&(n>t||n===void 0&&t>=t)&&(n=t);else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(n>i||n===void 0&&i>=i)&&(n=i)}return n}function Le(e,t){let n=0;if(t===void 0)for(let t of e)(t=+t)&&(n+=t);else{let r=-1;for(let i of e)(i=+t(i,++r,e))&&(n+=i)}return n}function Re(e,t){return e.sourceLinks.length?e.depth:t-1}function H(e){return function(){return e}}function ze(e,t){return U(e.source,t.source)||e.index-t.index}function Be(e,t){return U(e.target,t.target)||e.index-t.index}function U(e,t){return e.y0-t.y0}function Ve(e){return e.value}function He(e){return e.index}function Ue(e){return e.nodes}function We(e){return e.links}function Ge(e,t){let n=e.get(t);if(!n)throw Error(`missing: `+t);return n}function Ke({nodes:e}){for(let t of e){let e=t.y0,n=e;for(let n of t.sourceLinks)n.y0=e+n.width/2,e+=n.width;for(let e of t.targetLinks)e.y1=n+e.width/2,n+=e.width}}function qe(){let e=0,t=0,n=1,r=1,i=24,a=8,o,s=He,c=Re,l,u,d=Ue,f=We,p=6;function m(){let e={nodes:d.apply(null,arguments),links:f.apply(null,arguments)};return h(e),g(e),_(e),v(e),x(e),Ke(e),e}m.update=function(e){return Ke(e),e},m.nodeId=function(e){return arguments.length?(s=typeof e==`function`?e:H(e),m):s},m.nodeAlign=function(e){return arguments.length?(c=typeof e==`function`?e:H(e),m):c},m.nodeSort=function(e){return arguments.length?(l=e,m):l},m.nodeWidth=function(e){return arguments.length?(i=+e,m):i},m.nodePadding=function(e){return arguments.length?(a=o=+e,m):a},m.nodes=function(e){return arguments.length?(d=typeof e==`function`?e:H(e),m):d},m.links=function(e){return arguments.length?(f=typeof e==`function`?e:H(e),m):f},m.linkSort=function(e){return arguments.length?(u=e,m):u},m.size=function(i){return arguments.length?(e=t=0,n=+i[0],r=+i[1],m):[n-e,r-t]},m.extent=function(i){return arguments.length?(e=+i[0][0],n=+i[1][0],t=+i[0][1],r=+i[1][1],m):[[e,t],[n,r]]},m.iterations=function(e){return arguments.length?(p=+e,m):p};function h({nodes:e,links:t}){for(let[t,n]of e.entries())n.index=t,n.sourceLinks=[],n.targetLinks=[];let n=new Map(e.map((t,n)=>[s(t,n,e),t]));for(let[e,r]of t.entries()){r.index=e;let{source:t,target:i}=r;typeof t!=`object`&&(t=r.source=Ge(n,t)),typeof i!=`object`&&(i=r.target=Ge(n,i)),t.sourceLinks.push(r),i.targetLinks.push(r)}if(u!=null)for(let{sourceLinks:t,targetLinks:n}of e)t.sort(u),n.sort(u)}function g({nodes:e}){for(let t of e)t.value=t.fixedValue===void 0?Math.max(Le(t.sourceLinks,Ve),Le(t.targetLinks,Ve)):t.fixedValue}function _({nodes:e}){let t=e.length,n=new Set(e),r=new Set,i=0;for(;n.size;){for(let e of n){e.depth=i;for(let{target:t}of e.sourceLinks)r.add(t)}if(++i>t)throw Error(`circular link`);n=r,r=new Set}}function v({nodes:e}){let t=e.length,n=new Set(e),r=new Set,i=0;for(;n.size;){for(let e of n){e.height=i;for(let{source:t}of e.targetLinks)r.add(t)}if(++i>t)throw Error(`circular link`);n=r,r=new Set}}function y({nodes:t}){let r=Fe(t,e=>e.depth)+1,a=(n-e-i)/(r-1),o=Array(r);for(let n of t){let t=Math.max(0,Math.min(r-1,Math.floor(c.call(null,n,r))));n.layer=t,n.x0=e+t*a,n.x1=n.x0+i,o[t]?o[t].push(n):o[t]=[n]}if(l)for(let e of o)e.sort(l);return o}function b(e){let n=Ie(e,e=>(r-t-(e.length-1)*o)/Le(e,Ve));for(let i of e){let e=t;for(let t of i){t.y0=e,t.y1=e+t.value*n,e=t.y1+o;for(let e of t.sourceLinks)e.width=e.value*n}e=(r-e+o)/(i.length+1);for(let t=0;t<i.length;++t){let n=i[t];n.y0+=e*(t+1),n.y1+=e*(t+1)}ee(i)}}function x(e){let n=y(e);o=Math.min(a,(r-t)/(Fe(n,e=>e.length)-1)),b(n);for(let e=0;e<p;++e){let t=.99**e,r=Math.max(1-t,(e+1)/p);C(n,t,r),S(n,t,r)}}function S(e,t,n){for(let r=1,i=e.length;r<i;++r){let i=e[r];for(let e of i){let n=0,r=0;for(let{source:t,value:i}of e.targetLinks){let a=i*(e.layer-t.layer);n+=te(t,e)*a,r+=a}if(!(r>0))continue;let i=(n/r-e.y0)*t;e.y0+=i,e.y1+=i,D(e)}l===void 0&&i.sort(U),w(i,n)}}function C(e,t,n){for(let r=e.length-2;r>=0;--r){let i=e[r];for(let e of i){let n=0,r=0;for(let{target:t,value:i}of e.sourceLinks){let a=i*(t.layer-e.layer);n+=O(e,t)*a,r+=a}if(!(r>0))continue;let i=(n/r-e.y0)*t;e.y0+=i,e.y1+=i,D(e)}l===void 0&&i.sort(U),w(i,n)}}function w(e,n){let i=e.length>>1,a=e[i];E(e,a.y0-o,i-1,n),T(e,a.y1+o,i+1,n),E(e,r,e.length-1,n),T(e,t,0,n)}function T(e,t,n,r){for(;n<e.length;++n){let i=e[n],a=(t-i.y0)*r;a>1e-6&&(i.y0+=a,i.y1+=a),t=i.y1+o}}function E(e,t,n,r){for(;n>=0;--n){let i=e[n],a=(i.y1-t)*r;a>1e-6&&(i.y0-=a,i.y1-=a),t=i.y0-o}}function D({sourceLinks:e,targetLinks:t}){if(u===void 0){for(let{source:{sourceLinks:e}}of t)e.sort(Be);for(let{target:{targetLinks:t}}of e)t.sort(ze)}}function ee(e){if(u===void 0)for(let{sourceLinks:t,targetLinks:n}of e)t.sort(Be),n.sort(ze)}function te(e,t){let n=e.y0-(e.sourceLinks.length-1)*o/2;for(let{target:r,width:i}of e.sourceLinks){if(r===t)break;n+=i+o}for(let{source:r,width:i}of t.targetLinks){if(r===e)break;n-=i}return n}function O(e,t){let n=t.y0-(t.targetLinks.length-1)*o/2;for(let{source:r,width:i}of t.targetLinks){if(r===e)break;n+=i+o}for(let{target:r,width:i}of e.sourceLinks){if(r===t)break;n-=i}return n}return m}var Je=Math.PI,Ye=2*Je,W=1e-6,Xe=Ye-W;function Ze(){this._x0=this._y0=this._x1=this._y1=null,this._=``}function Qe(){return new Ze}Ze.prototype=Qe.prototype={constructor:Ze,moveTo:function(e,t){this._+=`M`+(this._x0=this._x1=+e)+`,`+(this._y0=this._y1=+t)},closePath:function(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._+=`Z`)},lineTo:function(e,t){this._+=`L`+(this._x1=+e)+`,`+(this._y1=+t)},quadraticCurveTo:function(e,t,n,r){this._+=`Q`+ +e+`,`+ +t+`,`+(this._x1=+n)+`,`+(this._y1=+r)},bezierCurveTo:function(e,t,n,r,i,a){this._+=`C`+ +e+`,`+ +t+`,`+ +n+`,`+ +r+`,`+(this._x1=+i)+`,`+(this._y1=+a)},arcTo:function(e,t,n,r,i){e=+e,t=+t,n=+n,r=+r,i=+i;var a=this._x1,o=this._y1,s=n-e,c=r-t,l=a-e,u=o-t,d=l*l+u*u;if(i<0)throw Error(`negative radius: `+i);if(this._x1===null)this._+=`M`+(this._x1=e)+`,`+(this._y1=t);else if(d>W){if(!(Math.abs(u*s-c*l)>W)||!i)this._+=`L`+(this._x1=e)+`,`+(this._y1=t);else{var f=n-a,p=r-o,m=s*s+c*c,h=f*f+p*p,g=Math.sqrt(m),_=Math.sqrt(d),v=i*Math.tan((Je-Math.acos((m+d-h)/(2*g*_)))/2),y=v/_,b=v/g;Math.abs(y-1)>W&&(this._+=`L`+(e+y*l)+`,`+(t+y*u)),this._+=`A`+i+`,`+i+`,0,0,`+ +(u*f>l*p)+`,`+(this._x1=e+b*s)+`,`+(this._y1=t+b*c)}}},arc:function(e,t,n,r,i,a){e=+e,t=+t,n=+n,a=!!a;var o=n*Math.cos(r),s=n*Math.sin(r),c=e+o,l=t+s,u=1^a,d=a?r-i:i-r;if(n<0)throw Error(`negative radius: `+n);this._x1===null?this._+=`M`+c+`,`+l:(Math.abs(this._x1-c)>W||Math.abs(this._y1-l)>W)&&(this._+=`L`+c+`,`+l),n&&(d<0&&(d=d%Ye+Ye),d>Xe?this._+=`A`+n+`,`+n+`,0,1,`+u+`,`+(e-o)+`,`+(t-s)+`A`+n+`,`+n+`,0,1,`+u+`,`+(this._x1=c)+`,`+(this._y1=l):d>W&&(this._+=`A`+n+`,`+n+`,0,`+ +(d>=Je)+`,`+u+`,`+(this._x1=e+n*Math.cos(i))+`,`+(this._y1=t+n*Math.sin(i))))},rect:function(e,t,n,r){this._+=`M`+(this._x0=this._x1=+e)+`,`+(this._y0=this._y1=+t)+`h`+ +n+`v`+ +r+`h`+-n+`Z`},toString:function(){return this._}};function $e(e){return function(){return e}}function et(e){return e[0]}function tt(e){return e[1]}var nt=Array.prototype.slice;function rt(e){return e.source}function it(e){return e.target}function at(e){var t=rt,n=it,r=et,i=tt,a=null;function o(){var o,s=nt.call(arguments),c=t.apply(this,s),l=n.apply(this,s);if(a||=o=Qe(),e(a,+r.apply(this,(s[0]=c,s)),+i.apply(this,s),+r.apply(this,(s[0]=l,s)),+i.apply(this,s)),o)return a=null,o+``||null}return o.source=function(e){return arguments.length?(t=e,o):t},o.target=function(e){return arguments.length?(n=e,o):n},o.x=function(e){return arguments.length?(r=typeof e==`function`?e:$e(+e),o):r},o.y=function(e){return arguments.length?(i=typeof e==`function`?e:$e(+e),o):i},o.context=function(e){return arguments.length?(a=e??null,o):a},o}function ot(e,t,n,r,i){e.moveTo(t,n),e.bezierCurveTo(t=(t+r)/2,n,t,i,r,i)}function st(){return at(ot)}function ct(e){return[e.source.x1,e.y0]}function lt(e){return[e.target.x0,e.y1]}function ut(){return st().source(ct).target(lt)}function dt(){let t=h(null),[n,i]=r(0);return e(()=>{let{current:e}=t;if(!e)return;let n=()=>i(Math.floor(e.clientWidth));n();let r=new ResizeObserver(n);return r.observe(e),()=>r.disconnect()},[]),[t,n]}var G=k.moves,ft=460,pt=80,mt=620,ht=[`from`,`by`,`to`],gt=9,_t=132,vt=ut();function yt({flow:e,narrowFlow:t,names:n,onBranch:i}){let[a,o]=dt(),[s,c]=r(),l=o<mt,u=l?0:_t,d=l?t:e,f=Ct(d);return g(`div`,{class:`sankey`,ref:a,children:[o>0&&g(`svg`,{viewBox:`0 0 ${o} ${f}`,width:o,height:f,role:`img`,"aria-label":G.picture,onPointerLeave:()=>c(void 0),children:g(xt,{flow:d,names:n,onBranch:i,width:o,height:f,margin:u,pointed:s,point:c})}),l&&g(bt,{flow:e}),g(`p`,{class:`pointed`,"aria-hidden":`true`,children:s?kt(s,n):G.point})]})}function bt({flow:e}){let t=e.nodes.flatMap(({side:e,code:t,figure:r})=>{let i=e===`by`&&r&&T(r);return i?[`${G.training(t).toLowerCase()} ${n(i)}`]:[]});return t.length===0?null:g(`p`,{class:`small`,children:[G.byTraining,` `,t.join(`, `),`.`]})}function xt({flow:e,names:t,onBranch:n,width:r,height:a,margin:o,pointed:s,point:c}){let{nodes:l,links:u}=St(e,{width:r,height:a,margin:o});return g(i,{children:[g(`g`,{class:`links`,fill:`none`,children:u.map(e=>g(`path`,{class:Et(e,Tt(e,s)),d:vt(e)??``,"stroke-width":Math.max(1,e.width??0),onPointerEnter:()=>c(e)},`${K(e.source).id} ${K(e.target).id}`))}),l.map(e=>g(Dt,{node:e,names:t,margin:o,width:r,onChoose:()=>n(e.code)},e.id))]})}function St({nodes:e,links:t},{width:n,height:r,margin:i}){let a=ht.filter(t=>e.some(e=>e.side===t)),o=new Map(e.map(({id:e},t)=>[e,t])),s=({id:e})=>o.get(e)??0;return qe().nodeId(({id:e})=>e).nodeWidth(gt).nodePadding(15).nodeAlign(e=>a.indexOf(e.side)).nodeSort((e,t)=>s(e)-s(t)).linkSort((e,t)=>s(K(e.source))-s(K(t.source))||s(K(e.target))-s(K(t.target))).iterations(0).extent([[i,4],[n-i,r-4]])({nodes:e.map(wt),links:t.map(e=>({...e}))})}function Ct({nodes:e}){let t=Math.max(...ht.map(t=>e.filter(e=>e.side===t).length));return Math.min(ft,t*pt)}function wt(e){let t=e.figure&&T(e.figure);return t===void 0?{...e}:{...e,fixedValue:t}}function K(e){if(typeof e==`object`)return e;throw Error(`A link is drawn before it is laid out.`)}function Tt(e,t){return t!==void 0&&K(e.source).id===K(t.source).id&&K(e.target).id===K(t.target).id}function Et(e,t){let n=[K(e.source),K(e.target)].find(({side:e})=>e===`by`);return[`link`,n&&n.code!==`NONE`&&`trained`,t&&`is-pointed`].filter(Boolean).join(` `)}function Dt({node:e,names:t,margin:r,width:i,onChoose:a}){let{x0:o=0,x1:s=0,y0:c=0,y1:l=0,side:u,code:d,figure:f}=e,p=f&&T(f),m=r>0&&u!==`by`?u===`from`:s>i-_t;return g(`g`,{class:`node ${u} ${u===`by`&&d!==`NONE`?`trained`:``}`,onClick:u===`by`?void 0:a,children:[g(`rect`,{x:o,y:c,width:s-o,height:Math.max(1,l-c)}),g(`text`,{x:m?o-7:s+7,y:(c+l)/2,dy:`0.35em`,"text-anchor":m?`end`:`start`,children:[g(`tspan`,{class:`name`,children:Ot(e,t)}),p!==void 0&&g(`tspan`,{class:`value`,children:[` `,n(p)]})]})]})}function Ot({side:e,code:t},n){return e===`by`?G.training(t):n.branch(t)}function kt(e,t){let[r,i]=[K(e.source),K(e.target)];return`${Ot(r,t)} → ${Ot(i,t)}: ${n(e.value)}`}var q=k.moves;function At({asked:e,names:t,choices:n}){let[a,o]=r(!1);return g(v,{name:`moves`,title:q.title,lead:n.region?q.leadInRegion(t.region(n.region)):q.lead,asked:e,releases:({all:e})=>[e],rows:n.region?`between.cells`:n.branch?`ways.cells`:`into.cells`,part:e=>e.all&&e.between&&{...e,all:e.all,between:e.between},children:e=>g(i,{children:[g(`fieldset`,{class:`either`,children:[g(`legend`,{class:`unseen`,children:q.shownAs}),g(`button`,{type:`button`,"aria-pressed":!a,onClick:()=>o(!1),children:q.asDiagram}),g(`button`,{type:`button`,"aria-pressed":a,onClick:()=>o(!0),children:q.asTable})]}),g(jt,{moves:e,names:t,choices:n,asTable:a})]})})}function jt({moves:e,names:t,choices:{branch:n,choose:r},asTable:a}){let o={branches:t.branches,trainings:q.trainings,branch:n},s=de(e,o);return a||s.links.length===0?g(Pe,{between:e.between,names:t,branch:n}):g(i,{children:[g(yt,{flow:s,names:t,narrowFlow:fe(e,o),onBranch:e=>r({branch:e===n?void 0:e})}),g(`p`,{class:`quiet small`,children:Nt(s,n===void 0?e.all:null)})]})}var Mt=.98;function Nt({nodes:e,links:t,suppressed:r},i){let a=new Set(e.filter(({side:e})=>e===`from`).map(({id:e})=>e)),o=t.filter(({source:e})=>a.has(e)).reduce((e,{value:t})=>e+t,0),s=i?.cells[0]&&T(i.cells[0].figure);return[...s===void 0||o>=s*Mt?[]:[q.drawn(n(o),n(s))],...r>0?[q.tooSmall(r)]:[]].join(` `)}var Pt=[`METAAL`,`METALEKTRO`,`INSTALLATIE`,`BOUW`,`AVIATION`,`LOGISTICS`,`RETAIL`,`HOSPITALITY`,`VEHICLE`],Ft=[`Metaal`,`Metalektro`,`Installatie`,`Bouw`,`Luchtvaart`,`Logistiek`,`Winkel`,`Horeca`,`Mobiliteit`],It=[`Metal`,`Metalektro`,`Installation`,`Construction`,`Aviation`,`Logistics`,`Retail`,`Hospitality`,`Mobility`],Lt=new Map(Pt.map((e,t)=>[e,(s===`en`?It:Ft)[t]]));function Rt(e){let t=new Map((e?.regions??[]).map(e=>[e.code,e.name])),n=new Map((e?.branches??[]).map(e=>[e.code,e.name]));return{branches:n.size>0?[...n.keys()]:Pt,regions:[...t.keys()],branch:e=>Lt.get(e)??n.get(e)??e,region:e=>e===`UNKNOWN`?k.regions.unknown:t.get(e)??zt(e)}}function zt(e){return e.charAt(0).toUpperCase()+e.slice(1).replaceAll(`-`,` `)}var Bt={name:`PageFunnel`,documentId:`sha256:dfab4c70b1fbb6ffde010cacf30952e7372490a456962e28c62ee0fc74c2086c`,text:`query PageFunnel($from: Date, $to: Date, $branches: [BranchCode!], $regions: [ID!]) {
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
}`},Vt={name:`PageMoves`,documentId:`sha256:b83c6111f2c161cecfa52dcbe468c858f60a92cd45d2345ca5a4dcc79416dc54`,text:`query PageMoves($from: Date, $to: Date, $branches: [BranchCode!], $regions: [ID!], $inRegion: Boolean!, $ofBranch: Boolean!) {
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
    noteCode
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
  from: moves(by: [FROM_BRANCH], from: $from, to: $to) @skip(if: $inRegion) {
    ...Cells
  }
  by: moves(by: [TRAINING], from: $from, to: $to) @skip(if: $inRegion) {
    ...Cells
  }
  into: moves(by: [FROM_BRANCH, TRAINING], from: $from, to: $to) @skip(if: $inRegion) {
    ...Cells
  }
  outOf: moves(by: [TRAINING, TO_BRANCH], from: $from, to: $to) @skip(if: $inRegion) {
    ...Cells
  }
  ways: moves(by: [FROM_BRANCH, TRAINING, TO_BRANCH], from: $from, to: $to) @include(if: $ofBranch) {
    ...Cells
  }
  sectors: moves(by: [FROM_SECTOR, TO_SECTOR], from: $from, to: $to) @skip(if: $inRegion) {
    ...Cells
  }
}

fragment Cells on Cube {
  cells {
    keys
    figure {
      value
      status
    }
  }
}`},Ht={name:`PageOpenings`,documentId:`sha256:306668ac9de86934fc1779b1b30aa76713159bcdedbf6f4190b31930af315250`,text:`query PageOpenings($from: Date, $to: Date, $branches: [BranchCode!], $regions: [ID!]) {
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
    noteCode
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
  cells {
    keys
    figure {
      value
      status
    }
  }
}`},Ut={name:`PageProgrammes`,documentId:`sha256:16505de7ae4a365080a213d912d4e31e0711ada7974025ca7bb79f28eca63d3c`,text:`query PageProgrammes {
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
}`},Wt={name:`PageRegister`,documentId:`sha256:d8aa06c877c058b555be5c041558a00f0cff1eaa7942bde54b60ec9408aa117d`,text:`query PageRegister {
  regions {
    code
    name
  }
  branches {
    code
    name
    technical
  }
}`},Gt={name:`PageSchemes`,documentId:`sha256:ee0045e101ec7d456189fe5e5197f2ef73384d1ef26888feb14f2805d8e6ad40`,text:`query PageSchemes($after: String) {
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
}`},J=k.programmes;function Kt({asked:e}){return g(v,{name:`programmes`,title:J.title,lead:J.lead,asked:e,rows:`programmes.kpis`,part:e=>e.programmes,children:e=>e.filter(qt).map(e=>g(Jt,{programme:e},e.code))})}function qt(e){return(e.kpis??[]).length>0||Yt(e).length>0}function Jt({programme:e}){let{name:n,code:r,kpis:a}=e;return g(`section`,{class:`programme`,"aria-labelledby":`programme-${r}`,children:[g(`div`,{children:[g(`h3`,{id:`programme-${r}`,children:n??r}),g(`p`,{class:`quiet small`,children:[...new Set(a?.map(({source:e})=>e))].join(`; `)})]}),g(`ul`,{children:[Yt(e).map(e=>g(`li`,{class:`counted`,children:[g(`strong`,{class:`big`,children:g(j,{figure:e.figure})}),g(`p`,{children:[e.name,e.share&&T(e.share)!==void 0&&g(i,{children:[` (`,g(j,{figure:e.share,shown:t}),` `,J.ofEnded,`)`]})]}),g(`p`,{class:`quiet small`,children:[y(e.owner),w.asOf(x(e.about),E(e.about.asOf))].join(` · `)})]},e.name)),Xt(a??[]).map(e=>g(Qt,{readings:e},e[0].code))]})]})}function Yt({training:e,placements:t}){let n=[];if(e){let{started:t,completed:r,droppedOut:i}=e,a=p(r,l(r,i));n.push({name:J.started,owner:`training`,about:e,figure:t}),n.push({name:J.completed,owner:`training`,about:e,figure:r,share:a})}if(t){let{placed:e,withFollowUp:r}=t;n.push({name:J.placed,owner:`candidates`,about:t,figure:e}),n.push({name:J.followedUp,owner:`candidates`,about:t,figure:r})}return n.filter(({figure:e})=>T(e)!==void 0)}function Xt(e){return e.flatMap((t,n)=>{let r=e.filter(e=>Zt(t,e));return r.some(t=>e.indexOf(t)<n)?[]:[[t,...r]]})}function Zt(e,t){return e.value===t.value&&e.unit===t.unit&&e.period===t.period&&(e.contradicts??[]).includes(t.code)}function Qt({readings:e}){let[t]=e;return g(`li`,{class:t.status,children:[g(`strong`,{class:`big`,children:$t(t)}),e.length>1?g(i,{children:[g(`p`,{children:J.disputed}),g(`ol`,{class:`readings`,children:e.map(({code:e,definition:t})=>g(`li`,{children:t},e))})]}):g(`p`,{children:t.definition}),g(`p`,{class:`quiet small`,children:[J.states[t.status],en(t),tn(t)].join(` · `)})]})}function $t({value:e,unit:t}){return e===null?`–`:t===`percent`?`${n(e)} %`:t===`euro`?c(e*100):n(e)}function en({numerator:e,denominator:t,shareOf:r,unit:i}){return e!==null&&t!==null?[J.of(n(e),n(t)),r].filter(Boolean).join(` `):i===`percent`?J.ofUnknown:J.units(i)}function tn({period:e,asOf:t}){let n=e??J.noPeriod;return t===null?n:`${n} · ${J.published(E(t))}`}var nn={friesland:[4,1],groningen:[5,1],"noord-holland-noord":[2,2],drenthe:[5,2],"zuid-kennemerland-en-ijmond":[1,3],"zaanstreek-waterland":[2,3],zwolle:[4,3],"groot-amsterdam":[2,4],"gooi-en-vechtstreek":[3,4],"midden-utrecht":[3,5]},Y=k.regions;function rn({asked:e,names:t,choices:n}){let{branch:r}=n;return g(v,{name:`regions`,title:Y.title,lead:r?Y.leadInBranch(t.branch(r)):Y.lead,asked:e,releases:({all:e})=>[e],rows:`hardByRegion.cells`,part:e=>e.all&&e.allByRegion&&{...e,all:e.all,allByRegion:e.allByRegion},children:e=>g(an,{openings:e,names:t,choices:n})})}function an({openings:e,names:t,choices:n}){let r=e.allByRegion.cells.map(({keys:[t=``]})=>({region:t,share:T(sn(e,t))})).filter(({region:e,share:t})=>e!==`UNKNOWN`||t!==void 0).toSorted((e,t)=>(t.share??0)-(e.share??0)),a=ln(r.map(({share:e})=>e));return g(i,{children:[g(dn,{steps:a}),g(`ul`,{class:`tiles`,children:r.map(({region:r})=>g(on,{region:r,openings:e,names:t,choices:n,steps:a},r))}),g(fn,{openings:e,names:t,choices:n})]})}function on({region:e,openings:n,names:r,choices:{region:i,choose:a},steps:o}){let{hard:s,all:c}=P(n,e),l=F({hard:s,all:c}),u=e===i,[d,f]=nn[e]??[];return g(`li`,{style:d===void 0?{}:{"--column":d,"--row":f},children:g(`button`,{type:`button`,class:`tile ${l.status} step-${un(T(l),o)}`,"aria-pressed":u,onClick:()=>a({region:u?void 0:e}),children:[g(`span`,{class:`name`,children:r.region(e).replace(`/`,`/​`)}),g(`strong`,{children:g(j,{figure:l,shown:t})}),T(l)!==void 0&&g(`span`,{class:`of`,children:[g(j,{figure:s}),` `,k.of,` `,g(j,{figure:c})]})]})})}function sn(e,t){return F(P(e,t))}var cn=5;function ln(e){let t=e.filter(e=>e!==void 0).map(e=>Math.round(e*100)),[n,r]=[Math.min(...t),Math.max(...t)];if(t.length===0)return[];let i=Math.max(2,Math.ceil((r-n+1)/cn));return Array.from({length:cn},(e,t)=>n+t*i).filter(e=>e<=r).map(e=>e/100)}function un(e,t){let n=Math.round((e??0)*100);return e===void 0?0:t.filter(e=>n>=Math.round(e*100)).length-1}function dn({steps:e}){return e.length===0?null:g(`p`,{class:`steps`,children:[g(`span`,{children:Y.hardToFill}),e.map((n,r)=>g(`span`,{class:`step step-${r}`,children:[t(n),r===e.length-1?`+`:``]},n))]})}function fn({openings:e,names:n,choices:{branch:r}}){let i=n.branches.map(t=>({branch:t,...we(e,t)})).map(e=>({...e,share:F(e)})).filter(({share:e})=>T(e)!==void 0),a=Math.max(...i.map(({share:e})=>T(e)??0));return i.length===0?null:g(`table`,{class:`shares`,children:[g(`caption`,{children:Y.byBranch}),g(`tbody`,{children:i.map(({branch:e,hard:i,all:o,share:s})=>g(`tr`,{class:e===r?`chosen`:``,children:[g(`th`,{scope:`row`,children:n.branch(e)}),g(`td`,{class:`track`,children:g(`span`,{class:`bar`,style:{"--share":`${(T(s)??0)/a*100}%`}})}),g(`td`,{class:`number`,children:g(`strong`,{children:g(j,{figure:s,shown:t})})}),g(`td`,{class:`number quiet`,children:[g(j,{figure:i}),` `,k.of,` `,g(j,{figure:o})]})]},e))})]})}var X=k.schemes;function pn({asked:e}){return g(v,{name:`schemes`,title:X.title,lead:X.lead,asked:e,rows:`fundingSchemes`,part:e=>e.fundingSchemes?.nodes,children:e=>g(mn,{schemes:e})})}function mn({schemes:e}){let t=e.filter(hn).sort((e,t)=>t.ceilingCents-e.ceilingCents),n=e.filter(e=>!hn(e));return g(i,{children:[g(C,{label:X.table,children:g(`table`,{class:`budgets`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:X.scheme}),g(`td`,{class:`track`}),g(`th`,{scope:`col`,class:`number`,children:X.left}),g(`th`,{scope:`col`,class:`number committed`,children:X.committed}),g(`th`,{scope:`col`,class:`number`,children:X.ceiling})]})}),g(`tbody`,{children:t.map(e=>g(gn,{scheme:e},e.id))})]})}),g(`details`,{class:`without`,children:[g(`summary`,{children:X.without(n.length)}),g(`ul`,{children:n.map(({id:e,name:t,committedCents:n})=>g(`li`,{children:[g(`span`,{children:t??e}),g(`span`,{class:`number`,children:_n(n)})]},e))})]})]})}function hn(e){return e.ceilingCents!==null}function gn({scheme:e}){let{id:t,name:n,fund:r,ceilingCents:i,committedCents:a,remainingCents:o,window:s}=e,l=o===null?0:o/Math.max(1,i),u=[r?.name,s&&X.states[s.state],s?.closes&&X.until(E(s.closes))];return g(`tr`,{children:[g(`th`,{scope:`row`,children:[n??t,g(`span`,{class:`more`,children:u.filter(Boolean).join(` · `)})]}),g(`td`,{class:`track`,children:g(`span`,{class:`bar`,style:{"--share":`${l*100}%`}})}),g(`td`,{class:`number`,children:g(`strong`,{children:_n(o)})}),g(`td`,{class:`number committed`,children:_n(a)}),g(`td`,{class:`number`,children:c(i)})]})}function _n(e){return e===null?`–`:c(e)}var Z=k.summary;function vn({choices:{region:e,branch:r},names:a,...o}){let s=u(o.moves.answer),{all:c,inflow:l}=xe(s),d=T(c),f=u(o.openings.answer),p=f&&T(F(Ce(f))),m=f&&e===void 0?xn(f):void 0;if(d===void 0||!s?.all)return g(`p`,{class:`lead`,children:k.about});let h=l&&T(l);return g(`p`,{class:`lead`,children:[Z.moved(x(s.all),e&&a.region(e),r&&a.branch(r)),` `,g(`strong`,{children:Z.people(n(d))}),h!==void 0&&!r&&g(i,{children:[Z.amongThem,` `,g(`strong`,{children:n(h)}),` `,Z.inflow]}),`.`,p!==void 0&&g(i,{children:[` `,Z.short,` `,g(`strong`,{children:t(p)}),` `,Z.hardToFill,m&&Z.hardest(a.region(m.region),t(m.share)),`.`]})]})}var yn=200,bn=.03;function xn(e){let[t,n]=(e.allByRegion?.cells.flatMap(({keys:[t=``]})=>{let n=P(e,t),r=T(F(n));return t===`UNKNOWN`||r===void 0||(T(n.all)??0)<yn?[]:[{region:t,share:r}]}))?.toSorted((e,t)=>t.share-e.share)??[];return t&&n&&t.share>=n.share+bn?t:void 0}var Sn=k.years;function Cn({asked:e,choices:t}){return g(v,{name:`years`,title:Sn.title,asked:e,rows:`all.series.cells`,part:({all:e})=>e&&{years:e.series.map(wn),shown:e.from.slice(0,4)},children:({years:e,shown:n})=>g(Tn,{years:e,shown:n,onChoose:e=>t.choose({year:e})})})}function wn({from:e,cells:t}){return{year:e.slice(0,4),cells:{cells:t}}}function Tn({years:e,shown:t,onChoose:n}){let r=Math.max(1,...e.map(({cells:e})=>T(_(e))??0));return g(`table`,{class:`shares`,children:g(`tbody`,{children:e.map(({year:e,cells:i})=>{let a=_(i);return g(`tr`,{class:e===t?`chosen`:``,children:[g(`th`,{scope:`row`,children:g(`button`,{type:`button`,class:`plain`,"aria-pressed":e===t,onClick:()=>n(e),children:e})}),g(`td`,{class:`track`,children:g(`span`,{class:`bar ${a.status}`,style:{"--share":`${(T(a)??0)/r*100}%`}})}),g(`td`,{class:`number`,children:g(`strong`,{children:g(j,{figure:a})})})]},e)})})})}function En(){let e=ee(),t=te(e),n=D(Wt),r=D(Vt,{...t,inRegion:e.region!==void 0,ofBranch:e.branch!==void 0&&e.region===void 0}),a=D(Ht,t),o=D(Bt,t),s=D(Gt),c=D(Ut),l=Rt(u(n.answer)),{training:f,money:p,work:m}=u(o.answer)??{},{series:h=[]}=u(r.answer)?.all??{};return g(i,{children:[g(d,{page:`/`}),g(`main`,{id:`content`,children:[g(`div`,{class:`opening`,children:[g(`h1`,{children:k.heading}),g(vn,{moves:r,openings:a,choices:e,names:l})]}),g(ae,{choices:e,names:l,years:h.map(e=>e.from.slice(0,4)).toReversed()}),g(Ae,{sources:[{owner:`candidates`,asked:r,asOf:Q(m)},{owner:`vacancies`,asked:a,asOf:Q(u(a.answer)?.all)},{owner:`training`,asked:o,asOf:Q(f)},{owner:`funding`,asked:o,asOf:Q(p)},{owner:`organisations`,asked:c,asOf:void 0}]}),g(Te,{moves:r,openings:a,funnel:o,choices:e,names:l}),g(At,{asked:r,names:l,choices:e}),g(`div`,{class:`pair`,children:[g(rn,{asked:a,names:l,choices:e}),g(`div`,{children:[g(ce,{asked:o,names:l,choices:e}),g(Cn,{asked:r,choices:e})]})]}),g(pn,{asked:s}),g(Kt,{asked:c})]})]})}function Q(e){return e&&m(e)?e.asOf:void 0}var $=document.getElementById(`page`);$&&($.replaceChildren(),o(g(En,{}),$));