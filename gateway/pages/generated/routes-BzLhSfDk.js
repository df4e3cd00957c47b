import{C as e,D as t,E as n,M as r,N as i,P as a,S as o,T as s,a as c,b as l,c as u,d,f,i as p,j as ee,k as m,l as h,n as g,s as _,t as v,w as y,x as b,y as te}from"./scrolls-CsUCQFdE.js";var x=`nobody`,ne=`pasted`,re=`overstap:role`,S=`overstap:token`;function ie(e){let t=sessionStorage.getItem(re)??`nobody`;return[`nobody`,`pasted`,...e].includes(t)?t:x}function ae(e){sessionStorage.setItem(re,e)}function oe(){return sessionStorage.getItem(S)??``}function se(e){e===``?sessionStorage.removeItem(S):sessionStorage.setItem(S,e)}async function ce(e,t){let n=await fetch(`${t}?role=${encodeURIComponent(e)}`).catch(()=>void 0);if(!n?.ok)throw Error(`The development issuer gives no token for «${e}» now. Does the mesh run?`);return n.text()}function le(){let[{tokens:e}]=r(ue),t=e?.roles??[],[n,i]=r(()=>ie(t)),[a,o]=r(oe),[s,c]=r({role:x,token:``});m(()=>{if(e===null||n===`nobody`||n===`pasted`)return;let t=!1,r=e=>t||c({role:n,token:e});return ce(n,e.url).then(r,()=>r(void 0)),()=>{t=!0}},[n,e]);let l=s.role===n?s:{token:``},u=n===`pasted`?a:l.token??``;return{roles:t,role:n,chooseRole:e=>{ae(e),i(e)},pasted:a,paste:e=>{let t=e.trim().replace(/^Bearer\s+/i,``);se(t),o(t)},token:u,claims:u===``?void 0:de(u),isRefused:l.token===void 0}}function ue(){let e=document.getElementById(`settings`)?.textContent;return e?JSON.parse(e):{tokens:null}}function de(e){try{let t=(e.split(`.`)[1]??``).replaceAll(`-`,`+`).replaceAll(`_`,`/`),n=Uint8Array.from(atob(t),e=>e.charCodeAt(0)),r=JSON.parse(new TextDecoder().decode(n));return{role:fe(r.role),purpose:fe(r.purpose),regions:Array.isArray(r.regions)?r.regions.filter(e=>typeof e==`string`):[],ends:typeof r.exp==`number`?r.exp:void 0}}catch{return}}function fe(e){return typeof e==`string`?e:void 0}var C=o===`en`?{heading:`Where somebody could go`,about:`A route is a suggestion. A person looks at it, decides, and says why.`,ways:{title:`Where you begin`,person:`Person`,vacancy:`Vacancy`,firm:`Firm in trouble`},level:e=>`level ${e}`,levelUnknown:`level unknown`,unknown:`unknown`,table:e=>`Table: ${e}`,more:`Next`,back:`Previous`,print:`Print this route`,caller:{title:`Who asks`,as:`Ask as`,nobody:`nobody, without a token`,pasted:`a token of mine`,roles:e=>({coach:`coach`,partner:`employer`,dashboard:`dashboard`,operator:`operator`})[e]??e,token:`Token`,kept:`stays in this tab only`,forget:`Forget the token`,refused:`The development issuer gives no token now. Does the mesh run?`,unreadable:`This does not look like a token. The gateway will refuse it.`,says:(e,t,n)=>`The token says: ${e}, for ${t}${n&&`, in ${n}`}.`,ended:`This token has expired.`,purposes:e=>({MEDIATION:`mediation`,FUNDING_ASSESSMENT:`funding assessment`,STATISTICS:`statistics`,SUPPORT:`support`})[e]??e,noPurpose:`no purpose`},people:{title:`Who`,lead:`Choose somebody. You see the people of your own regions; each time that you look at somebody is a line in that person’s log.`,closed:`A token first`,closedLead:`People can be seen by a coach of their own region, for mediation. Choose above as whom you ask, or paste a token. It stays in this tab and never stands in an address. Vacancies and firms in trouble are for anybody to see.`,region:`Lives in`,branch:`Comes from`,occupation:`Occupation`,status:`Situation`,all:`all`,number:`Number`,open:`Open`,none:`Nobody whom you may see answers this. Widen the choice.`,count:e=>`${e} people`,person:`Person`,place:`Lives in`,from:`Available`,other:`Somebody else`},statuses:{AT_RISK:`job at risk`,EMPLOYED:`in work`,NO_BENEFIT:`without a benefit`,RETURNER:`returner`,SIDE_ENTRANT:`side entrant`,UNEMPLOYED:`without work`},person:{title:`What is known`,none:e=>`There is nobody of this number whom you may see. A coach sees who lives in its own regions${e&&`: ${e}`}.`,lives:`Lives in`,works:`Works at`,distance:`Travels at most`,kilometres:e=>`${e} km`,notAsked:`not asked yet`,from:`Available from`,searches:`Looks in`,machines:`Machines`,years:(e,t)=>`${e}, ${t} ${t===1?`year`:`years`}`,noMachines:`none known`,skills:e=>`${e} skills`,consent:`Being proposed`,consentGiven:e=>`agreed on ${e}`,consentTaken:e=>`taken back on ${e}`,consentNone:`not asked yet`},routes:{title:`Where to`,lead:`Best first; a transition that sector experts know goes before few shared skills. Choose one, or put two side by side.`,scope:`Which branches`,scopes:{OTHER:`other branches`,ANY:`all branches`},near:`Only within the own travelling distance`,none:`Within this choice no route is found. That says nothing about the person: choose all branches, or look further away.`,work:`Work`,person:`Who`,fit:`Fits`,basis:`Rests on`,bases:{BOTH:`both`,SKILLS:`skills`,TRANSITION:`experts`},gap:`Lacks`,weeks:`Weeks`,cost:`Costs`,open:`Not covered`,compare:`Compare`,compareWith:e=>`Compare with ${e}`,hard:`hard to fill`,one:`The route`,two:`Two routes side by side`,openPerson:`Open this person`,since:e=>`open since ${e}`,starts:e=>`starts ${e}`,advice:`A suggestion, worked out from what the partners know. You decide, together with the person whom it is about.`},fit:{title:`Does it fit`,share:e=>`${e} of what is asked, weighted, is there already.`,computed:`Computed from skills`,curated:`Known to sector experts`,noTransition:`No transition that experts described.`,bases:{BOTH:`Rests on both: the skills, and a transition that experts know.`,SKILLS:`Rests on the skills alone.`,TRANSITION:`Rests on what experts saw work; the skills alone would not carry it.`},evidence:{PROGRAMME:`a programme retrains people this way`,CLASSIFICATION:`both occupations stand in one group`,DIRECTION:`a programme names the direction`,PRACTICE:`judgement of practice, not verified`}},reasons:{title:`Why, and why not`,aspects:{LEVEL:`Level`,MACHINES:`Machines`,SKILLS:`Trade`,REGION:`Distance and time`}},outcomes:{MET:`met`,UNMET:`not met`,UNKNOWN:`unknown`},gap:{title:`What is missing`,none:`Nothing: all that is asked is there.`,fromTo:(e,t)=>`from ${e} to ${t}`,closed:`training teaches it`,open:`stays open`},training:{title:`Training`,none:`No training is needed.`,nobody:`No training within reach closes this.`,weeks:e=>e===1?`1 week`:`${e} weeks`,inAll:`One after the other`,starts:e=>`starts ${e}`,anyDay:`starts any day`,closest:(e,t,n)=>`Comes closest to ${e}: ${t}, up to level ${n}.`,kinds:{CREBO:`vocational course`,SHORT:`short course`,EVC:`recognised experience`,ORIENTATION:`orientation`}},money:{title:`Who pays`,none:`There is nothing to pay.`,asOf:e=>`Judged as of ${e}. Each fund decides its own line.`,cost:`Cost of the training`,decidedBy:e=>`${e} decides`,covered:`Covered`,uncovered:`Not covered`,noLines:`No scheme pays anything.`,costItems:{EXAM:`Examination`,GUIDANCE:`Guidance`,INTAKE:`Intake`,MATERIAL:`Material`,TRAVEL:`Travel`,TUITION:`Tuition`,WAGE_LOSS:`Wages`},decided:`What each fund decided, and why`,decisions:{ELIGIBLE:`Can`,UNKNOWN:`Unknown: a fact is missing`,OWNER_DECIDES:`The fund decides itself`,INELIGIBLE:`Cannot`},count:(e,t)=>`${e} (${t})`},decide:{title:`Your decision`,lead:`What you record goes into the file with your reason and with what this route said. The person can read it.`,choices:{PROPOSED:`Propose to the employer`,NOT_PROPOSED:`Do not propose`,WITHDRAWN:`Take the proposal back`},done:{PROPOSED:`Proposed`,NOT_PROPOSED:`Not proposed`,WITHDRAWN:`Taken back`},reason:`Why`,record:`Record`,recording:`Being recorded…`,onlyFor:`A coach can record this, for mediation.`,noReceipt:`Without the receipt of this route there is nothing to record.`,chooseFirst:`Choose what you decide, and say why.`,earlier:(e,t)=>`${e} on ${t}`,outcomes:e=>({WRITTEN:`Recorded.`,NO_CONSENT:`Not recorded: this person has not agreed to being proposed. Ask first.`,NO_CASE_OF_YOURS:`Not recorded: you hold no open case of this person.`,CASE_IS_OPEN:`Not recorded: somebody else holds the open case.`,NOT_PROPOSED:`Not recorded: there is no proposal to take back.`,NO_SUCH_CANDIDATE:`Not recorded: this person is not there, or you may not see them.`})[e]??e,unsure:`No answer came, so nobody knows whether it is recorded. Record it again: it will not be there twice.`,refused:e=>`Not recorded: ${e}`},vacancies:{title:`Which vacancy`,lead:`Open vacancies are for anybody to see, those that are open longest first.`,region:`Workplace in`,branch:`Branch`,search:`Word in the title`,hard:`Only those that are hard to fill`,none:`No open vacancy answers this. Widen the choice.`,count:e=>`${e} vacancies`,vacancy:`Vacancy`,place:`Workplace`,since:`Open since`,other:`Another vacancy`,asks:`What is asked`,essential:`essential`,gone:`This vacancy is not there, or no longer.`},within:{title:`Who is within reach`,lead:`A coach sees who lives in its own regions; an employer who agreed to being proposed, without a name, at its own vacancies.`,none:`Nobody whom you may see is within reach now.`,notYours:`This is not your vacancy, or your token does not give the right: who is within reach is for a coach, or for the employer who offers it.`,atLeast:`Not all owners answer: there may be more.`},firms:{title:`Firms in trouble`,lead:`Bankruptcies, reorganisations and dismissals that were announced, newest first.`,none:`Nothing is announced now.`,firm:`Firm`,what:`What`,announced:`Announced`,people:`People`,kinds:{BANKRUPTCY:`bankruptcy`,MASS_LAYOFF:`collective dismissal`,REORGANISATION:`reorganisation`},other:`Another firm`,gone:`This firm is not in the list, or no longer.`,story:(e,t,n)=>`${e}, announced on ${t}, ${n}.`,headcount:e=>`${e} people work there.`,affected:e=>`Of them ${e} live in your regions.`,affectedTitle:`Whom it touches, and where else`,affectedLead:`Of each the three vacancies in another branch that fit best.`,noneOfYours:`Nobody whom you may see works here.`,where:`Where they can go`,reach:(e,t)=>`${e} of ${t}`,whereLead:`People with one of their three best routes there. Somebody can count in several branches.`,without:`without a route`,routes:`Best routes`,curated:`known to experts`,noRoutes:`no route found: look further together`},between:(e,t)=>`${e} to ${t}`,atLeast:e=>`at least ${e}`}:{heading:`Waar kan iemand heen`,about:`Een route is een voorstel. Een mens kijkt ernaar, beslist, en zegt waarom.`,ways:{title:`Waar u begint`,person:`Persoon`,vacancy:`Vacature`,firm:`Bedrijf in nood`},level:e=>`niveau ${e}`,levelUnknown:`niveau onbekend`,unknown:`onbekend`,table:e=>`Tabel: ${e}`,more:`Volgende`,back:`Vorige`,print:`Druk deze route af`,caller:{title:`Wie vraagt`,as:`Vragen als`,nobody:`niemand, zonder token`,pasted:`een eigen token`,roles:e=>({coach:`coach`,partner:`werkgever`,dashboard:`dashboard`,operator:`beheerder`})[e]??e,token:`Token`,kept:`blijft alleen in dit tabblad`,forget:`Vergeet het token`,refused:`De uitgever voor ontwikkeling geeft nu geen token. Draait de mesh?`,unreadable:`Dit lijkt niet op een token. De gateway zal het weigeren.`,says:(e,t,n)=>`Het token zegt: ${e}, voor ${t}${n&&`, in ${n}`}.`,ended:`Dit token is verlopen.`,purposes:e=>({MEDIATION:`bemiddeling`,FUNDING_ASSESSMENT:`beoordeling van geld`,STATISTICS:`statistiek`,SUPPORT:`beheer`})[e]??e,noPurpose:`geen doel`},people:{title:`Wie`,lead:`Kies iemand. U ziet de mensen uit uw eigen regio’s; van elke keer dat u iemand bekijkt komt een regel in het logboek van die persoon.`,closed:`Eerst een token`,closedLead:`Mensen zijn te zien voor een coach uit hun eigen regio, met het doel bemiddeling. Kies bovenaan als wie u vraagt, of plak een token. Het blijft in dit tabblad en staat nooit in een adres. Vacatures en bedrijven in nood mag iedereen zien.`,region:`Woont in`,branch:`Komt uit`,occupation:`Beroep`,status:`Situatie`,all:`alle`,number:`Nummer`,open:`Open`,none:`Niemand die hieraan voldoet en die u mag zien. Maak de keuze ruimer.`,count:e=>`${e} mensen`,person:`Persoon`,place:`Woont in`,from:`Beschikbaar`,other:`Iemand anders`},statuses:{AT_RISK:`baan op de tocht`,EMPLOYED:`aan het werk`,NO_BENEFIT:`zonder uitkering`,RETURNER:`herintreder`,SIDE_ENTRANT:`zij-instromer`,UNEMPLOYED:`zonder werk`},person:{title:`Wat we weten`,none:e=>`Er is niemand met dit nummer die u mag zien. Een coach ziet wie in de eigen regio’s woont${e&&`: ${e}`}.`,lives:`Woont in`,works:`Werkt bij`,distance:`Reist hoogstens`,kilometres:e=>`${e} km`,notAsked:`nog niet gevraagd`,from:`Beschikbaar vanaf`,searches:`Zoekt in`,machines:`Machines`,years:(e,t)=>`${e}, ${t} jaar`,noMachines:`geen bekend`,skills:e=>`${e} vaardigheden`,consent:`Voorgesteld worden`,consentGiven:e=>`mag, gezegd op ${e}`,consentTaken:e=>`mag niet meer, gezegd op ${e}`,consentNone:`nog niet gevraagd`},routes:{title:`Waarheen`,lead:`Best passende eerst; een overgang die vakmensen kennen gaat voor op weinig gedeelde vaardigheden. Kies er een, of zet er twee naast elkaar.`,scope:`Welke branches`,scopes:{OTHER:`andere branches`,ANY:`alle branches`},near:`Alleen binnen de eigen reisafstand`,none:`Binnen deze keuze is geen route te vinden. Dat zegt niets over de persoon: kies alle branches, of kijk verder weg.`,work:`Werk`,person:`Wie`,fit:`Past`,basis:`Rust op`,bases:{BOTH:`beide`,SKILLS:`vaardigheden`,TRANSITION:`vakmensen`},gap:`Mist`,weeks:`Weken`,cost:`Kosten`,open:`Niet gedekt`,compare:`Vergelijk`,compareWith:e=>`Vergelijk met ${e}`,hard:`moeilijk vervulbaar`,one:`De route`,two:`Twee routes naast elkaar`,openPerson:`Open deze persoon`,since:e=>`open sinds ${e}`,starts:e=>`begint ${e}`,advice:`Een voorstel, uitgerekend uit wat de partners weten. U beslist, samen met de persoon om wie het gaat.`},fit:{title:`Past het`,share:e=>`${e} van wat gevraagd wordt, gewogen, is er al.`,computed:`Berekend uit vaardigheden`,curated:`Bekend bij vakmensen`,noTransition:`Geen overgang die vakmensen beschreven.`,bases:{BOTH:`Rust op beide: de vaardigheden, en een overgang die vakmensen kennen.`,SKILLS:`Rust op de vaardigheden alleen.`,TRANSITION:`Rust op wat vakmensen zagen lukken; de vaardigheden alleen zouden het niet dragen.`},evidence:{PROGRAMME:`een programma schoolt zo om`,CLASSIFICATION:`beide beroepen staan in één groep`,DIRECTION:`een programma noemt deze richting`,PRACTICE:`oordeel uit de praktijk, niet nagegaan`}},reasons:{title:`Waarom wel, waarom niet`,aspects:{LEVEL:`Niveau`,MACHINES:`Machines`,SKILLS:`Vak`,REGION:`Afstand en tijd`}},outcomes:{MET:`voldoet`,UNMET:`voldoet niet`,UNKNOWN:`onbekend`},gap:{title:`Wat er mist`,none:`Niets: alles wat gevraagd wordt is er.`,fromTo:(e,t)=>`van ${e} naar ${t}`,closed:`leert een opleiding`,open:`blijft open`},training:{title:`Opleiding`,none:`Er is geen opleiding nodig.`,nobody:`Geen opleiding binnen bereik sluit dit.`,weeks:e=>e===1?`1 week`:`${e} weken`,inAll:`Na elkaar`,starts:e=>`begint ${e}`,anyDay:`begint elke dag`,closest:(e,t,n)=>`Komt het dichtst bij ${e}: ${t}, tot niveau ${n}.`,kinds:{CREBO:`mbo-opleiding`,SHORT:`korte cursus`,EVC:`ervaringscertificaat`,ORIENTATION:`oriëntatie`}},money:{title:`Wie betaalt`,none:`Er is niets te betalen.`,asOf:e=>`Beoordeeld naar ${e}. Elk fonds beslist zelf over de eigen regel.`,cost:`Kosten van de opleiding`,decidedBy:e=>`${e} beslist`,covered:`Gedekt`,uncovered:`Niet gedekt`,noLines:`Geen regeling betaalt mee.`,costItems:{EXAM:`Examen`,GUIDANCE:`Begeleiding`,INTAKE:`Intake`,MATERIAL:`Materiaal`,TRAVEL:`Reizen`,TUITION:`Lesgeld`,WAGE_LOSS:`Loon`},decided:`Wat elk fonds besliste, en waarom`,decisions:{ELIGIBLE:`Kan`,UNKNOWN:`Onbekend: er mist een feit`,OWNER_DECIDES:`Beslist het fonds zelf`,INELIGIBLE:`Kan niet`},count:(e,t)=>`${e} (${t})`},decide:{title:`Uw besluit`,lead:`Wat u vastlegt, komt met uw reden en met wat deze route zei in het dossier. De persoon kan het inzien.`,choices:{PROPOSED:`Voorstellen aan de werkgever`,NOT_PROPOSED:`Niet voorstellen`,WITHDRAWN:`Voorstel terugnemen`},done:{PROPOSED:`Voorgesteld`,NOT_PROPOSED:`Niet voorgesteld`,WITHDRAWN:`Teruggenomen`},reason:`Waarom`,record:`Leg vast`,recording:`Wordt vastgelegd…`,onlyFor:`Vastleggen kan een coach, met het doel bemiddeling.`,noReceipt:`Zonder bewijs van deze route is er niets vast te leggen.`,chooseFirst:`Kies wat u besluit, en zeg waarom.`,earlier:(e,t)=>`${e} op ${t}`,outcomes:e=>({WRITTEN:`Vastgelegd.`,NO_CONSENT:`Niet vastgelegd: deze persoon heeft niet gezegd voorgesteld te willen worden. Vraag het eerst.`,NO_CASE_OF_YOURS:`Niet vastgelegd: u hebt geen open dossier van deze persoon.`,CASE_IS_OPEN:`Niet vastgelegd: een ander heeft het dossier open.`,NOT_PROPOSED:`Niet vastgelegd: er is geen voorstel om terug te nemen.`,NO_SUCH_CANDIDATE:`Niet vastgelegd: deze persoon is er niet, of u mag die niet zien.`})[e]??e,unsure:`Er kwam geen antwoord, dus niemand weet of het is vastgelegd. Leg het nog eens vast: dubbel komt het er niet in.`,refused:e=>`Niet vastgelegd: ${e}`},vacancies:{title:`Welke vacature`,lead:`Open vacatures mag iedereen zien, die het langst open staan eerst.`,region:`Werkplek in`,branch:`Branche`,search:`Woord in de titel`,hard:`Alleen moeilijk vervulbare`,none:`Geen open vacature voldoet hieraan. Maak de keuze ruimer.`,count:e=>`${e} vacatures`,vacancy:`Vacature`,place:`Werkplek`,since:`Open sinds`,other:`Een andere vacature`,asks:`Wat er gevraagd wordt`,essential:`onmisbaar`,gone:`Deze vacature is er niet, of niet meer.`},within:{title:`Wie is binnen bereik`,lead:`Een coach ziet wie in de eigen regio’s woont; een werkgever wie voorgesteld wil worden, zonder naam, bij de eigen vacatures.`,none:`Niemand die u mag zien is nu binnen bereik.`,notYours:`Dit is niet uw vacature, of uw token geeft het recht niet: wie binnen bereik is, ziet een coach, of de werkgever die haar plaatste.`,atLeast:`Niet alle bestanden antwoorden: er kunnen er meer zijn.`},firms:{title:`Bedrijven in nood`,lead:`Aangekondigde faillissementen, reorganisaties en ontslagen, nieuwste eerst.`,none:`Er is nu niets aangekondigd.`,firm:`Bedrijf`,what:`Wat`,announced:`Aangekondigd`,people:`Mensen`,kinds:{BANKRUPTCY:`faillissement`,MASS_LAYOFF:`collectief ontslag`,REORGANISATION:`reorganisatie`},other:`Een ander bedrijf`,gone:`Dit bedrijf staat niet (meer) in de lijst.`,story:(e,t,n)=>`${e}, aangekondigd op ${t}, ${n}.`,headcount:e=>`Er werken ${e} mensen.`,affected:e=>`Van hen wonen er ${e} in uw regio’s.`,affectedTitle:`Wie het raakt, en waar nog meer`,affectedLead:`Van ieder de drie best passende vacatures in een andere branche.`,noneOfYours:`Hier werkt niemand die u mag zien.`,where:`Waar zij heen kunnen`,reach:(e,t)=>`${e} van ${t}`,whereLead:`Mensen met een van hun drie beste routes daarheen. Iemand kan in meer branches tellen.`,without:`zonder route`,routes:`Beste routes`,curated:`bekend bij vakmensen`,noRoutes:`geen route gevonden: kijk samen verder`},between:(e,t)=>`${e} tot ${t}`,atLeast:e=>`ten minste ${e}`},w=C.caller;function pe({caller:e,names:t,onForget:n}){let{roles:r,role:i,chooseRole:a,pasted:o,paste:s}=e,c=e=>{e===`nobody`&&n(),a(e)};return h(`section`,{class:`caller`,"aria-label":w.title,children:[h(`div`,{class:`filters`,children:[h(`label`,{children:[h(`span`,{children:w.as}),h(`select`,{value:i,onChange:e=>c(e.currentTarget.value),children:[h(`option`,{value:x,children:w.nobody}),r.map(e=>h(`option`,{value:e,children:w.roles(e)},e)),h(`option`,{value:ne,children:w.pasted})]})]}),i===`pasted`&&h(`form`,{class:`token`,onSubmit:e=>e.preventDefault(),children:[h(`label`,{children:[h(`span`,{children:[w.token,` (`,w.kept,`)`]}),h(`input`,{type:`password`,autocomplete:`off`,spellcheck:!1,value:o,onInput:e=>e.inputType===`insertFromPaste`&&s(e.currentTarget.value),onChange:e=>s(e.currentTarget.value)})]}),o!==``&&h(`button`,{type:`button`,onClick:()=>{s(``),n()},children:w.forget})]})]}),h(`p`,{class:`says`,role:`status`,children:me(e,t)})]})}function me({token:e,claims:t,isRefused:n},r){return n?w.refused:e===``?``:t===void 0?w.unreadable:he(t,r)}function he({role:e,purpose:t,regions:n,ends:r},i){if(r!==void 0&&r*1e3<Date.now())return w.ended;let a=new Intl.ListFormat(document.documentElement.lang).format(n.map(i.region));return w.says(w.roles(e??`–`),t?w.purposes(t):w.noPurpose,a)}function ge({atLeast:e,atMost:t}){let r=n(e);return t===null?C.atLeast(r):t===e?r:C.between(r,n(t))}function T({text:e,heading:t,onLeave:n}){return m(()=>{navigator.userActivation.hasBeenActive&&_e(document.getElementById(t))},[t]),h(`p`,{class:`leave`,children:h(`button`,{type:`button`,onClick:()=>{n(),_e(document.querySelector(`.ways-in [aria-current]`))},children:[`← `,e]})})}function _e(e){e&&e.tabIndex<0&&(e.tabIndex=-1),e?.focus()}var ve={name:`RoutesOfDisruption`,documentId:`sha256:563f2cf6b6f0d494defbb625ea5c419bff9539b11b7d75591b5262dc0f98afdc`,text:`query RoutesOfDisruption($id: ID!, $after: String) {
  disruption(id: $id) {
    id
    kind
    announcedOn
    headcount
    employer {
      id
      name
      branch {
        code
        name
      }
      municipality {
        code
        name
      }
    }
    affected {
      count {
        atLeast
        atMost
      }
      page(first: 25, after: $after) {
        nodes {
          id
          level
          occupation {
            code
            label
          }
          municipality {
            code
            name
          }
          routes(first: 3, where: {branches: OTHER}) {
            nodes {
              id
              fit
              basis
              vacancy {
                id
                title
                branch {
                  code
                  name
                }
                municipality {
                  code
                  name
                }
              }
              trainingPlan {
                weeks
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}`};function E(){let[e,t]=r([]);return{after:e.at(-1),next:({endCursor:n})=>n!==null&&t([...e,n]),back:e.length>0?()=>t(e.slice(0,-1)):void 0,begin:()=>t([])}}function D({page:e,paging:t}){return!e.hasNextPage&&!t.back?null:h(`p`,{class:`pages`,children:[h(`button`,{type:`button`,disabled:!t.back,onClick:t.back,children:C.back}),h(`button`,{type:`button`,disabled:!e.hasNextPage,onClick:()=>t.next(e),children:C.more})]})}function O(e){return e?.name??e?.label??e?.code??e?.id??`–`}var k=C.firms;function ye({people:e}){let t=e.filter(e=>e.routes!==null);if(t.length===0)return null;let n=xe(t),r=t.filter(e=>e.routes?.nodes.length===0).length;return h(`figure`,{class:`where-else`,children:[h(`figcaption`,{children:[h(`h3`,{children:k.where}),h(`p`,{class:`quiet`,children:k.whereLead})]}),h(`dl`,{children:[n.map(([e,n])=>h(be,{name:e,count:n,of:t.length},e)),r>0&&h(be,{name:k.without,count:r,of:t.length})]})]})}function be({name:e,count:t,of:n}){return h(`div`,{children:[h(`dt`,{children:e}),h(`dd`,{children:[h(`span`,{class:`bar`,style:{"--share":`${t/n*100}%`},"aria-hidden":`true`}),h(`span`,{class:`number`,children:k.reach(t,n)})]})]})}function xe(e){let t=new Map;for(let{routes:n}of e){let e=new Set(n?.nodes.map(({vacancy:e})=>O(e?.branch)));for(let n of e)t.set(n,(t.get(n)??0)+1)}return[...t].sort(([,e],[,t])=>t-e)}var A=C.firms;function Se({id:e,caller:t,onPerson:n,onLeave:r}){let a=E(),o=b(ve,{id:e,...a.after&&{after:a.after}},t.token),s=l(o.answer)?.disruption?.employer;return h(i,{children:[h(T,{text:A.other,heading:`firm`,onLeave:r}),h(g,{name:`firm`,title:s?O(s):A.firm,asked:o,nothing:A.gone,part:e=>e.disruption,children:e=>h(Ce,{firm:e})}),h(g,{name:`affected`,title:A.affectedTitle,lead:A.affectedLead,asked:o,shareable:{id:e},nothing:A.gone,part:e=>e.disruption?.affected?.page&&{...e.disruption.affected,page:e.disruption.affected.page},children:({count:e,page:{nodes:t,pageInfo:r}})=>t.length===0?h(`p`,{class:`quiet`,children:A.noneOfYours}):h(i,{children:[e&&h(`p`,{children:A.affected(ge(e))}),h(ye,{people:t.filter(e=>e!==null)}),h(we,{people:t.filter(e=>e!==null),onPerson:n}),h(D,{page:r,paging:a})]})})]})}function Ce({firm:{kind:e,announcedOn:t,headcount:r,employer:i}}){return h(`p`,{class:`story`,children:[A.story(e?Ee(A.kinds[e]):C.unknown,t?y(t):C.unknown,O(i?.municipality)),` `,r!==null&&A.headcount(n(r))]})}function we({people:e,onPerson:t}){return h(v,{label:C.table(A.affectedTitle),children:h(`table`,{class:`choose people-of-firm`,children:[h(`thead`,{children:h(`tr`,{children:[h(`th`,{scope:`col`,children:C.people.person}),h(`th`,{scope:`col`,children:A.routes})]})}),h(`tbody`,{children:e.map(({id:e,occupation:n,municipality:r,level:i,routes:a})=>h(`tr`,{children:[h(`th`,{scope:`row`,children:[h(`button`,{type:`button`,class:`pick`,onClick:()=>t(e),children:O(n)}),h(`span`,{class:`more`,children:[e,` · `,O(r),` · `,i===null?C.levelUnknown:C.level(i)]})]}),h(`td`,{children:h(Te,{routes:a})})]},e))})]})})}function Te({routes:e}){return e===null?h(p,{}):e.nodes.length===0?h(`span`,{class:`quiet`,children:A.noRoutes}):h(`ol`,{class:`best`,children:e.nodes.map(({id:e,fit:n,basis:r,vacancy:i})=>h(`li`,{children:[h(`span`,{class:`number`,children:n===null?`–`:t(n)}),h(`span`,{children:[i?.title??i?.id??`–`,` `,h(`span`,{class:`quiet`,children:[O(i?.branch),`, `,O(i?.municipality),(r===`TRANSITION`||r===`BOTH`)&&`, ${A.curated}`]})]})]},e))})}function Ee(e){return e.charAt(0).toUpperCase()+e.slice(1)}var De={name:`RoutesDisruptions`,documentId:`sha256:3b148c79d3c511d1290c30c10e37fdacc6bf0defeb598d8a745968546432dc9f`,text:`query RoutesDisruptions {
  disruptions(first: 50) {
    nodes {
      id
      kind
      announcedOn
      headcount
      employer {
        id
        name
        municipality {
          code
          name
        }
      }
    }
  }
}`},j=C.firms;function Oe({onChoose:e}){let t=b(De);return h(g,{name:`firms`,title:j.title,lead:j.lead,asked:t,part:e=>e.disruptions?.nodes,children:t=>t.length===0?h(`p`,{class:`quiet`,children:j.none}):h(v,{label:C.table(j.title),children:h(`table`,{class:`choose`,children:[h(`thead`,{children:h(`tr`,{children:[h(`th`,{scope:`col`,children:j.firm}),h(`th`,{scope:`col`,children:j.what}),h(`th`,{scope:`col`,children:j.announced}),h(`th`,{scope:`col`,class:`number`,children:j.people})]})}),h(`tbody`,{children:t.map(t=>t&&h(ke,{firm:t,onChoose:e},t.id))})]})})})}function ke({firm:e,onChoose:t}){let{id:r,kind:i,announcedOn:a,headcount:o,employer:s}=e;return h(`tr`,{children:[h(`th`,{scope:`row`,children:[h(`button`,{type:`button`,class:`pick`,onClick:()=>t(r),children:s?O(s):r}),h(`span`,{class:`more`,children:O(s?.municipality)})]}),h(`td`,{children:i?j.kinds[i]:C.unknown}),h(`td`,{children:a?y(a):C.unknown}),h(`td`,{class:`number`,children:o===null?C.unknown:n(o)})]})}function Ae(e){let[t,n]=r(()=>sessionStorage.getItem(e)??void 0);return[t,t=>{t===void 0?sessionStorage.removeItem(e):sessionStorage.setItem(e,t),n(t)}]}function je(e){let{regions:t,branches:n,occupations:r}=l(e)??{},i=new Map(M(t));return{regions:M(t),branches:M(n),occupations:e=>M(r?.nodes.filter(t=>!e||t.branch?.code===e)),region:e=>i.get(e)??e}}function M(e){return(e??[]).map(e=>[e.code??``,O(e)])}var Me={name:`RoutesNames`,documentId:`sha256:20573eec85af855001b7a8093c0dcb63c849115be6a1a8889a8ebd1d495d771f`,text:`query RoutesNames {
  regions {
    code
    name
  }
  branches {
    code
    name
  }
  occupations(first: 200) {
    nodes {
      code
      label
      branch {
        code
      }
    }
  }
}`},Ne={name:`RoutesPeople`,documentId:`sha256:337835635404dc0cb8346adb83a559a231456085024146ad666d40ccbf15a0f1`,text:`query RoutesPeople($where: CandidateFilter!, $after: String) {
  candidates(where: $where) {
    count {
      atLeast
      atMost
    }
    page(first: 12, after: $after) {
      nodes {
        id
        status
        level
        availableFrom
        occupation {
          code
          label
        }
        branch {
          code
          name
        }
        municipality {
          code
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`},N=C.people;function Pe({caller:e,names:t,onChoose:n}){let[a,o]=r({}),s=E(),c={...a.region&&{regions:[a.region]},...a.branch&&{branches:[a.branch]},...a.occupation&&{occupations:[a.occupation]},...a.status&&{statuses:[a.status]}},l=b(Ne,{where:c,...s.after&&{after:s.after}},e.token);return h(g,{name:`people`,title:N.title,lead:N.lead,asked:l,shareable:{where:c},tools:h(Fe,{caller:e,names:t,filter:a,narrow:e=>{o({...a,...e}),s.begin()},onChoose:n}),part:e=>e.candidates?.page&&{...e.candidates,page:e.candidates.page},children:({count:e,page:t})=>t.nodes.length===0?h(`p`,{class:`quiet`,children:N.none}):h(i,{children:[e&&h(`p`,{class:`quiet`,children:N.count(ge(e))}),h(Ie,{people:t.nodes,onChoose:n}),h(D,{page:t.pageInfo,paging:s})]})})}function Fe({caller:{claims:e},names:t,filter:n,narrow:i,onChoose:a}){let[o,s]=r(``),c=e?.regions??[],{region:l,branch:u,occupation:d,status:f}=n;return h(`search`,{class:`filters`,"aria-label":N.title,children:[h(_,{label:N.region,chosen:l,all:N.all,options:t.regions.filter(([e])=>c.length===0||c.includes(e)),onChoose:e=>i({region:e})}),h(_,{label:N.branch,chosen:u,all:N.all,options:t.branches,onChoose:e=>i({branch:e,occupation:void 0})}),h(_,{label:N.occupation,chosen:d,all:N.all,options:t.occupations(u),onChoose:e=>i({occupation:e})}),h(_,{label:N.status,chosen:f,all:N.all,options:Object.entries(C.statuses),onChoose:e=>i({status:e})}),h(`form`,{onSubmit:e=>{e.preventDefault(),o.trim()!==``&&a(o.trim())},children:[h(`label`,{children:[h(`span`,{children:N.number}),h(`input`,{value:o,placeholder:`uwv-noord:1`,autocomplete:`off`,onInput:e=>s(e.currentTarget.value)})]}),h(`button`,{type:`submit`,children:N.open})]})]})}function Ie({people:e,onChoose:t}){return h(v,{label:C.table(N.title),children:h(`table`,{class:`choose`,children:[h(`thead`,{children:h(`tr`,{children:[h(`th`,{scope:`col`,children:N.person}),h(`th`,{scope:`col`,children:N.branch}),h(`th`,{scope:`col`,children:N.place}),h(`th`,{scope:`col`,class:`wide`,children:N.status}),h(`th`,{scope:`col`,class:`wide`,children:N.from})]})}),h(`tbody`,{children:e.map(e=>e&&h(`tr`,{children:[h(`th`,{scope:`row`,children:[h(`button`,{type:`button`,class:`pick`,onClick:()=>t(e.id),children:O(e.occupation)}),h(`span`,{class:`more`,children:[e.id,` · `,e.level===null?C.levelUnknown:C.level(e.level)]})]}),h(`td`,{children:O(e.branch)}),h(`td`,{children:O(e.municipality)}),h(`td`,{class:`wide`,children:e.status?C.statuses[e.status]:C.unknown}),h(`td`,{class:`wide`,children:e.availableFrom?y(e.availableFrom):C.unknown})]},e.id))})]})})}var Le={name:`RoutesPerson`,documentId:`sha256:b45d07b41b55874c755393c97d65a1cca7d591e978b70ae66b0ae744943ce05c`,text:`query RoutesPerson($id: ID!) {
  candidate(id: $id) {
    id
    status
    level
    maximumDistanceKm
    availableFrom
    occupation {
      code
      label
    }
    branch {
      code
      name
    }
    municipality {
      code
      name
    }
    currentEmployer {
      id
      name
    }
    searchRegions {
      code
      name
    }
    machines {
      make
      years
    }
    skills {
      level
      evidence
      skill {
        code
        label
      }
    }
    consents {
      kind
      given
      on
    }
    decisions {
      choice
      reason
      on
      vacancy {
        id
        title
      }
    }
  }
}`},P=C.person;function Re({asked:e,caller:t,names:n}){let r=new Intl.ListFormat(document.documentElement.lang).format((t.claims?.regions??[]).map(n.region)),i=l(e.answer)?.candidate;return h(g,{name:`person`,title:i?O(i.occupation):P.title,asked:e,shareable:{},nothing:P.none(r),part:e=>e.candidate,children:e=>h(ze,{person:e})})}function ze({person:e}){let{machines:t,skills:n,searchRegions:r,maximumDistanceKm:a,availableFrom:o,currentEmployer:s}=e;return h(i,{children:[h(`p`,{children:[e.id,O(e.branch),e.level===null?C.levelUnknown:C.level(e.level),e.status&&C.statuses[e.status]].filter(Boolean).join(` · `)}),h(`dl`,{class:`facts`,children:[h(F,{name:P.lives,children:O(e.municipality)}),s&&h(F,{name:P.works,children:O(s)}),h(F,{name:P.distance,children:a===null?P.notAsked:P.kilometres(a)}),h(F,{name:P.from,children:o?y(o):P.notAsked}),h(F,{name:P.searches,children:r?.map(O).join(`, `)||P.notAsked}),h(F,{name:P.machines,children:t?.map(({make:e,years:t})=>P.years(e,t)).join(`, `)||P.noMachines}),h(F,{name:P.consent,children:Be(e)})]}),n&&h(`details`,{class:`skills`,children:[h(`summary`,{children:P.skills(n.length)}),h(`ul`,{children:n.map(({skill:e,level:t})=>h(`li`,{children:[O(e),` `,h(`span`,{class:`quiet`,children:C.level(t)})]},e?.code))})]})]})}function F({name:e,children:t}){return h(`div`,{children:[h(`dt`,{children:e}),h(`dd`,{children:t})]})}function Be({consents:e}){let t=e?.find(e=>e.kind===`PROPOSAL`);return t===void 0?P.consentNone:(t.given?P.consentGiven:P.consentTaken)(y(t.on))}var Ve={name:`RoutesRecordDecision`,documentId:`sha256:e63ae8c512904346e7db06add7ba233e8ea4237b1a026681645f64909017bb3b`,text:`mutation RoutesRecordDecision($input: DecisionInput!) {
  recordDecision(input: $input) {
    outcome
  }
}`},I=C.decide;function He({route:e,caller:t,earlier:n,onDecided:r}){let i=t.claims?.role===`coach`&&t.claims.purpose===`MEDIATION`;return h(`section`,{class:n.length>0?`decision`:`decision undecided`,children:[h(`h4`,{children:I.title}),n.map(({choice:e,on:t,reason:n})=>h(`p`,{class:`earlier`,children:[h(`strong`,{children:I.earlier(I.done[e],y(t))}),` `,n]},`${t}${n}`)),i?e.receipt===null?h(`p`,{class:`quiet`,children:I.noReceipt}):h(Ue,{route:e.id,receipt:e.receipt,token:t.token,choices:n[0]?.choice===`PROPOSED`?[`WITHDRAWN`,`NOT_PROPOSED`]:[`PROPOSED`,`NOT_PROPOSED`],onDecided:r}):h(`p`,{class:`quiet`,children:I.onlyFor})]})}function Ue({route:e,receipt:t,token:n,choices:i,onDecided:a}){let[o,s]=r(),[c,l]=r(``),[u,d]=r(``),f=We(`${o} ${c}`),p=async()=>{if(o===void 0||c.trim()===``)return d(I.chooseFirst);d(I.recording);let r=await te(Ve,{input:{idempotencyKey:f,route:e,receipt:t,choice:o,reason:c}},n);d(Ge(r)),L(r)===`WRITTEN`&&(s(void 0),l(``),a())};return h(`form`,{class:`decide`,onSubmit:e=>{e.preventDefault(),p()},children:[h(`p`,{class:`quiet`,children:I.lead}),h(`fieldset`,{children:[h(`legend`,{class:`unseen`,children:I.title}),i.map(t=>h(`label`,{class:`tick`,children:[h(`input`,{type:`radio`,name:`decide ${e}`,checked:o===t,onChange:()=>s(t)}),I.choices[t]]},t))]}),h(`label`,{children:[h(`span`,{children:I.reason}),h(`textarea`,{rows:3,maxLength:1e3,value:c,onInput:e=>l(e.currentTarget.value)})]}),h(`button`,{type:`submit`,disabled:u===I.recording,children:I.record}),h(`p`,{role:`status`,children:u})]})}function We(e){let t=ee({decision:e,key:crypto.randomUUID()});return t.current.decision!==e&&(t.current={decision:e,key:crypto.randomUUID()}),t.current.key}function L(e){return e.state===`ANSWERED`?e.data.recordDecision?.outcome:void 0}function Ge(e){let t=L(e);return t===void 0?e.state===`REFUSED`?I.refused(e.because):e.state===`ANSWERED`&&e.refused?I.refused(e.refused.because):I.unsure:I.outcomes(t)}var Ke={name:`RoutesOfPerson`,documentId:`sha256:1d79bb836d54197db9965c2406c0b3fe53970e2d81750f0d470c7603fe3ae24c`,text:`query RoutesOfPerson($id: ID!, $where: RouteFilter, $after: String) {
  candidate(id: $id) {
    id
    routes(first: 8, after: $after, where: $where) {
      nodes {
        ...Route
        receipt
        vacancy {
          id
          title
          level
          hardToFill
          openSince
          startsOn
          occupation {
            code
            label
          }
          branch {
            code
            name
          }
          municipality {
            code
            name
          }
          employer {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment Route on MobilityRoute {
  id
  fit
  basis
  transition {
    basis
    evidence
    from {
      code
      label
    }
    to {
      code
      label
    }
  }
  reasons {
    aspect
    outcome
    because
  }
  gap {
    skill {
      code
      label
    }
    has
    needs
  }
  trainingPlan {
    weeks
    costCents
    closes {
      code
    }
    remaining {
      code
      label
    }
    comesClosest {
      level
      skill {
        code
      }
      training {
        id
        title
      }
    }
    steps {
      startsOn
      costItems {
        kind
        amountCents
      }
      training {
        id
        title
        kind
        weeks
        provider {
          id
          name
        }
      }
    }
  }
  fundingPlan {
    asOf
    coveredCents
    uncoveredCents
    lines {
      costItem
      amountCents
      scheme {
        id
        name
      }
      decidedBy {
        id
        name
      }
    }
    decisions {
      outcome
      scheme {
        id
        name
      }
      because {
        condition
        outcome
        text
      }
    }
  }
}`},R=C.fit;function qe({fit:e}){return h(`span`,{class:`fit`,children:[h(`span`,{class:`bar`,style:{"--share":`${e*100}%`},"aria-hidden":`true`}),t(e)]})}function Je({route:{fit:e,basis:n,transition:r}}){return h(`section`,{class:`part`,children:[h(`h4`,{children:R.title}),h(`dl`,{class:`grounds`,children:[h(`div`,{children:[h(`dt`,{children:R.computed}),h(`dd`,{children:e===null?h(p,{}):R.share(t(e))})]}),h(`div`,{children:[h(`dt`,{children:R.curated}),h(`dd`,{children:r===null?R.noTransition:h(Ye,{transition:r})})]})]}),n&&h(`p`,{class:`basis`,children:R.bases[n]})]})}function Ye({transition:{basis:e,evidence:t,from:n,to:r}}){return n===null&&e===null?h(p,{}):h(i,{children:[O(n),` → `,O(r),e&&`. ${e}`,t&&` (${R.evidence[t]})`,`.`]})}var z=C.routes;function B({routes:e,shown:t,heading:n,nameOf:r,moreOf:i}){let[a,o]=t.among(e);return h(v,{label:C.table(z.title),children:h(`table`,{class:`route-list`,children:[h(`thead`,{children:h(`tr`,{children:[h(`th`,{scope:`col`,children:n}),h(`th`,{scope:`col`,class:`number`,children:z.fit}),h(`th`,{scope:`col`,children:z.basis}),h(`th`,{scope:`col`,class:`number`,children:z.gap}),h(`th`,{scope:`col`,class:`number`,children:z.weeks}),h(`th`,{scope:`col`,class:`number wide`,children:z.cost}),h(`th`,{scope:`col`,class:`number`,children:z.open}),h(`th`,{scope:`col`,children:h(`span`,{class:`unseen`,children:z.compare})})]})}),h(`tbody`,{children:e.map(e=>h(`tr`,{class:[a?.id,o?.id].includes(e.id)?`is-shown`:``,children:[h(`th`,{scope:`row`,children:[h(`button`,{type:`button`,class:`pick`,"aria-pressed":e.id===a?.id,onClick:()=>t.show(e),children:r(e)}),h(`span`,{class:`more`,children:i(e)})]}),h(Xe,{route:e}),h(`td`,{class:`compare`,children:e.id!==a?.id&&h(`button`,{type:`button`,"aria-pressed":e.id===o?.id,"aria-label":z.compareWith(r(e)),onClick:()=>t.compare(e,a),children:z.compare})})]},e.id))})]})})}function Xe({route:{fit:e,basis:t,gap:n,trainingPlan:r,fundingPlan:a}}){return h(i,{children:[h(`td`,{class:`number`,"data-name":z.fit,children:e===null?h(p,{}):h(qe,{fit:e})}),h(`td`,{"data-name":z.basis,children:t===null?h(p,{}):z.bases[t]}),h(`td`,{class:`number`,"data-name":z.gap,children:n===null?h(p,{}):n.length}),h(`td`,{class:`number`,"data-name":z.weeks,children:r===null?h(p,{}):r.weeks}),h(`td`,{class:`number wide`,children:r===null?h(p,{}):s(r.costCents)}),h(`td`,{class:`number`,"data-name":z.open,children:a===null?h(p,{}):s(a.uncoveredCents)})]})}var V=C.routes;function H({scope:e,onChoose:t}){return h(`fieldset`,{class:`either`,children:[h(`legend`,{class:`unseen`,children:V.scope}),[`OTHER`,`ANY`].map(n=>h(`button`,{type:`button`,"aria-pressed":n===e,onClick:()=>t(n),children:V.scopes[n]},n))]})}function Ze(){let[e,t]=r([]);return{among:t=>e.length>0?e.map(e=>Qe(e,t)):t.slice(0,1),show:e=>t([e]),compare:(n,r)=>{if(r===void 0||r.id===n.id)return t([n]);let i=e.length===2&&e[1]?.id===n.id;t(i?[r]:[r,n])},begin:()=>t([])}}function Qe(e,t){return t.find(t=>t.id===e.id)??e}var U=C.routes;function $e({route:{fit:e,gap:n,trainingPlan:r,fundingPlan:i}}){return h(`dl`,{class:`figures`,children:[h(W,{name:U.fit,children:e===null?h(p,{}):t(e)}),h(W,{name:U.gap,children:n===null?h(p,{}):n.length}),h(W,{name:U.weeks,children:r===null?h(p,{}):r.weeks}),h(W,{name:U.cost,children:r===null?h(p,{}):s(r.costCents)}),h(W,{name:U.open,children:i===null?h(p,{}):s(i.uncoveredCents)})]})}function W({name:e,children:t}){return h(`div`,{children:[h(`dt`,{children:e}),h(`dd`,{children:t})]})}var G=C.gap;function et({route:{gap:e,trainingPlan:t}}){return h(`section`,{class:`part`,children:[h(`h4`,{children:G.title}),e===null?h(c,{}):e.length===0?h(`p`,{children:G.none}):h(`ul`,{class:`gap`,children:e.map(({skill:e,has:n,needs:r})=>h(`li`,{children:[h(`span`,{children:O(e)}),h(`span`,{class:`levels`,children:G.fromTo(n,r)}),t&&h(tt,{skill:e,plan:t})]},e?.code))})]})}function tt({skill:e,plan:t}){let n=t=>t?.some(t=>t.code===e?.code);return n(t.closes)?h(`span`,{class:`closed`,children:G.closed}):n(t.remaining)?h(`span`,{class:`open`,children:G.open}):null}var nt=C.reasons,rt={MET:`✓`,UNMET:`✕`,UNKNOWN:`?`};function it({reasons:e}){return h(`section`,{class:`part`,children:[h(`h4`,{children:nt.title}),e===null?h(c,{}):h(`dl`,{class:`reasons`,children:e.map(({aspect:e,outcome:t,because:n})=>h(`div`,{class:t,children:[h(`dt`,{children:[h(at,{outcome:t}),nt.aspects[e],` `,h(`span`,{class:`word`,children:C.outcomes[t]})]}),h(`dd`,{children:n})]},e))})]})}function at({outcome:e}){return h(`span`,{class:`sign ${e}`,"aria-hidden":`true`,children:rt[e]})}var K=C.money;function ot({plan:e}){return h(`section`,{class:`part`,children:[h(`h4`,{children:K.title}),e===null?h(c,{}):h(st,{plan:e})]})}function st({plan:{lines:t,coveredCents:n,uncoveredCents:r,asOf:a}}){return n+r===0?h(`p`,{children:K.none}):h(i,{children:[h(`table`,{class:`sums`,children:[h(`tbody`,{children:[h(`tr`,{children:[h(`th`,{scope:`row`,children:K.cost}),h(`td`,{class:`number`,children:e(n+r)})]}),lt(t).map(e=>h(ct,{lines:e},e[0]?.scheme?.id)),t.length===0&&h(`tr`,{children:h(`td`,{colSpan:2,children:K.noLines})})]}),h(`tfoot`,{children:[h(`tr`,{children:[h(`th`,{scope:`row`,children:K.covered}),h(`td`,{class:`number`,children:e(n)})]}),h(`tr`,{class:`uncovered`,children:[h(`th`,{scope:`row`,children:K.uncovered}),h(`td`,{class:`number`,children:e(r)})]})]})]}),h(`p`,{class:`quiet small`,children:K.asOf(y(a))})]})}function ct({lines:t}){let[n]=t,r=t.map(({costItem:t,amountCents:n})=>`${K.costItems[t]} ${e(n)}`);return h(`tr`,{children:[h(`th`,{scope:`row`,children:[O(n?.scheme),h(`span`,{class:`more`,children:[K.decidedBy(O(n?.decidedBy)),...r].join(` · `)})]}),h(`td`,{class:`number`,children:e(t.reduce((e,t)=>e+t.amountCents,0))})]})}function lt(e){return[...Map.groupBy(e,e=>e.scheme?.id).values()]}var ut=[`ELIGIBLE`,`UNKNOWN`,`OWNER_DECIDES`,`INELIGIBLE`],dt={ELIGIBLE:`MET`,UNKNOWN:`UNKNOWN`,OWNER_DECIDES:`UNKNOWN`,INELIGIBLE:`UNMET`};function ft({plan:e}){let t=e?.decisions;return t?h(`section`,{class:`part decisions`,children:[h(`h4`,{children:K.decided}),ut.map(e=>{let n=t.filter(t=>t.outcome===e);return n.length>0&&h(`details`,{class:e,open:e!==`INELIGIBLE`,children:[h(`summary`,{children:K.count(K.decisions[e],n.length)}),h(`ul`,{children:n.map(({scheme:t,because:n})=>h(`li`,{children:[O(t),h(pt,{because:n,deciding:dt[e]})]},t?.id))})]},e)})]}):null}function pt({because:e,deciding:t}){let n=e.filter(e=>e.outcome===t),r=t===`MET`?n.slice(0,1):n;return(r.length>0?r:e.slice(0,1)).map(({condition:e,outcome:t,text:n})=>h(`span`,{class:`more`,children:[h(at,{outcome:t}),h(`span`,{class:`unseen`,children:[C.outcomes[t],`: `]}),n]},e))}var q=C.training;function mt({plan:e}){return h(`section`,{class:`part`,children:[h(`h4`,{children:q.title}),e===null?h(c,{}):h(ht,{plan:e})]})}function ht({plan:{steps:e,weeks:t,costCents:n,remaining:r,comesClosest:a}}){return e.length===0?h(`p`,{children:r&&r.length>0?q.nobody:q.none}):h(i,{children:[h(`table`,{class:`sums`,children:[h(`tbody`,{children:e.map(e=>h(gt,{step:e},e.training?.id))}),h(`tfoot`,{children:h(`tr`,{children:[h(`th`,{scope:`row`,children:q.inAll}),h(`td`,{class:`number`,children:q.weeks(t)}),h(`td`,{class:`number`,children:s(n)})]})})]}),a?.map(({skill:e,training:t,level:n})=>h(`p`,{class:`quiet`,children:q.closest(_t(e?.code,r),t?.title??t?.id??`–`,n)},e?.code))]})}function gt({step:{training:e,startsOn:t,costItems:n}}){let r=n?.reduce((e,t)=>e+t.amountCents,0),i=[e?.kind&&q.kinds[e.kind],e?.provider&&O(e.provider),t?q.starts(y(t)):q.anyDay];return h(`tr`,{children:[h(`th`,{scope:`row`,children:[e?.title??e?.id??`–`,h(`span`,{class:`more`,children:i.filter(Boolean).join(` · `)})]}),h(`td`,{class:`number`,children:e?.weeks==null?C.unknown:q.weeks(e.weeks)}),h(`td`,{class:`number`,children:r===void 0?C.unknown:s(r)})]})}function _t(e,t){return O(t?.find(t=>t.code===e)??(e?{code:e}:null))}var J=C.routes;function vt({routes:e,head:t,foot:n}){return h(`section`,{class:`shown`,"aria-labelledby":`shown`,children:[h(`div`,{class:`shown-top`,children:[h(`h3`,{id:`shown`,children:e.length===2?J.two:J.one}),h(`button`,{type:`button`,onClick:()=>window.print(),children:C.print})]}),h(`p`,{class:`advice`,children:J.advice}),h(`div`,{class:e.length===2?`columns two`:`columns`,children:e.map(e=>h(`article`,{class:`route`,children:[h(`div`,{class:`part head`,children:[t(e),h($e,{route:e})]}),h(`div`,{class:`half`,children:[h(Je,{route:e}),h(it,{reasons:e.reasons}),h(et,{route:e})]}),h(`div`,{class:`half`,children:[h(mt,{plan:e.trainingPlan}),h(ot,{plan:e.fundingPlan}),h(ft,{plan:e.fundingPlan})]}),n&&h(`div`,{class:`part foot`,children:n(e)})]},e.id))})]})}var Y=C.routes;function yt({vacancy:e}){return h(i,{children:[h(`h4`,{class:`name`,children:xt(e)}),h(bt,{vacancy:e})]})}function bt({vacancy:e}){let{level:t,hardToFill:n,openSince:r,startsOn:a}=e,o=[t===null?void 0:C.level(t),n&&Y.hard,r&&Y.since(y(r)),a&&Y.starts(y(a))];return h(i,{children:[h(`p`,{children:St(e)}),h(`p`,{class:`quiet`,children:o.filter(Boolean).join(` · `)})]})}function xt(e){return e?.title??e?.id??`–`}function St({employer:e,municipality:t,branch:n}){return[e,t,n].filter(e=>e!==null).map(O).join(` · `)}var X=C.routes;function Ct({id:e,caller:t,decisions:n,onDecided:a}){let[o,s]=r(`OTHER`),[c,l]=r(!1),u=E(),d=Ze(),f={branches:o,...c&&{withinDistance:!0}},p={id:e,where:f,...u.after&&{after:u.after}},ee=b(Ke,p,t.token),m=()=>{u.begin(),d.begin()};return h(g,{name:`routes`,title:X.title,lead:X.lead,asked:ee,shareable:{where:f},tools:h(wt,{scope:o,isNear:c,onScope:e=>{s(e),m()},onNear:e=>{l(e),m()}}),part:e=>e.candidate?.routes,children:({nodes:e,pageInfo:r})=>e.length===0?h(`p`,{class:`quiet`,children:X.none}):h(i,{children:[h(B,{routes:e,shown:d,heading:X.work,nameOf:({vacancy:e})=>xt(e),moreOf:({vacancy:e})=>e&&St(e)}),h(D,{page:r,paging:u}),h(vt,{routes:d.among(e),head:({vacancy:e})=>e&&h(yt,{vacancy:e}),foot:e=>h(He,{route:e,caller:t,earlier:n.filter(t=>t.vacancy?.id===e.vacancy?.id),onDecided:a},e.id)})]})})}function wt({scope:e,isNear:t,onScope:n,onNear:r}){return h(`div`,{class:`narrow`,children:[h(H,{scope:e,onChoose:n}),h(`label`,{class:`tick`,children:[h(`input`,{type:`checkbox`,checked:t,onChange:e=>r(e.currentTarget.checked)}),X.near]})]})}function Tt({id:e,caller:t,names:n,onLeave:r}){let a=b(Le,{id:e},t.token),o=a.answer.state===`ANSWERED`&&a.answer.data.candidate===null;return h(i,{children:[h(T,{text:C.people.other,heading:`person`,onLeave:r}),h(Re,{asked:a,caller:t,names:n}),!o&&h(Ct,{id:e,caller:t,decisions:l(a.answer)?.candidate?.decisions??[],onDecided:a.again})]})}var Et={name:`RoutesVacancies`,documentId:`sha256:733bd60ed665f29673e10b4cc4df0cd90ee7626f101056ee34278de532b9df16`,text:`query RoutesVacancies($where: VacancyFilter!, $after: String) {
  vacancies(where: $where) {
    total
    page(first: 12, after: $after, orderBy: OPEN_SINCE_ASC) {
      nodes {
        id
        title
        hardToFill
        openSince
        branch {
          code
          name
        }
        municipality {
          code
          name
        }
        employer {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`},Z=C.vacancies;function Dt({names:e,onChoose:t}){let[a,o]=r({}),s=E(),{region:c,branch:l,search:u,isHard:d}=a,f={...c&&{regions:[c]},...l&&{branches:[l]},...u&&{search:u},...d&&{hardToFill:!0}},p=b(Et,{where:f,...s.after&&{after:s.after}});return h(g,{name:`vacancies`,title:Z.title,lead:Z.lead,asked:p,tools:h(Ot,{names:e,filter:a,narrow:e=>{o({...a,...e}),s.begin()}}),part:e=>e.vacancies?.page&&{total:e.vacancies.total,page:e.vacancies.page},children:({total:e,page:r})=>r.nodes.length===0?h(`p`,{class:`quiet`,children:Z.none}):h(i,{children:[e!==null&&h(`p`,{class:`quiet`,children:Z.count(n(e))}),h(kt,{vacancies:r.nodes,onChoose:t}),h(D,{page:r.pageInfo,paging:s})]})})}function Ot({names:e,filter:{region:t,branch:n,search:r=``,isHard:i=!1},narrow:a}){return h(`search`,{class:`filters`,"aria-label":Z.title,children:[h(_,{label:Z.region,chosen:t,all:C.people.all,options:e.regions,onChoose:e=>a({region:e})}),h(_,{label:Z.branch,chosen:n,all:C.people.all,options:e.branches,onChoose:e=>a({branch:e})}),h(`label`,{children:[h(`span`,{children:Z.search}),h(`input`,{type:`search`,maxLength:100,value:r,onChange:e=>a({search:e.currentTarget.value.trim()})})]}),h(`label`,{class:`tick`,children:[h(`input`,{type:`checkbox`,checked:i,onChange:e=>a({isHard:e.currentTarget.checked})}),Z.hard]})]})}function kt({vacancies:e,onChoose:t}){return h(v,{label:C.table(Z.title),children:h(`table`,{class:`choose`,children:[h(`thead`,{children:h(`tr`,{children:[h(`th`,{scope:`col`,children:Z.vacancy}),h(`th`,{scope:`col`,children:Z.branch}),h(`th`,{scope:`col`,children:Z.place}),h(`th`,{scope:`col`,class:`wide`,children:Z.since})]})}),h(`tbody`,{children:e.map(e=>e&&h(`tr`,{children:[h(`th`,{scope:`row`,children:[h(`button`,{type:`button`,class:`pick`,onClick:()=>t(e.id),children:e.title??e.id}),h(`span`,{class:`more`,children:[e.employer&&O(e.employer),e.hardToFill&&C.routes.hard].filter(Boolean).join(` · `)})]}),h(`td`,{children:O(e.branch)}),h(`td`,{children:O(e.municipality)}),h(`td`,{class:`wide`,children:e.openSince?y(e.openSince):C.unknown})]},e.id))})]})})}var At={name:`RoutesVacancy`,documentId:`sha256:752e226ce071f185000ffc95259403ac6533065b15984406caf67cd8f837d1bf`,text:`query RoutesVacancy($id: ID!) {
  vacancy(id: $id) {
    id
    title
    level
    hardToFill
    openSince
    startsOn
    occupation {
      code
      label
    }
    branch {
      code
      name
    }
    municipality {
      code
      name
    }
    employer {
      id
      name
    }
    requirements {
      level
      essential
      skill {
        code
        label
      }
    }
  }
}`},jt={name:`RoutesOfVacancy`,documentId:`sha256:b0b677113882749e29b6b7b9494633123baf865fc13ccc8d3f88e8e663b2d29c`,text:`query RoutesOfVacancy($id: ID!, $where: RouteFilter, $after: String) {
  vacancy(id: $id) {
    id
    routes(first: 8, after: $after, where: $where) {
      nodes {
        ...Route
        candidate {
          id
          status
          level
          occupation {
            code
            label
          }
          branch {
            code
            name
          }
          region {
            code
            name
          }
        }
      }
      owners {
        owner
        complete
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment Route on MobilityRoute {
  id
  fit
  basis
  transition {
    basis
    evidence
    from {
      code
      label
    }
    to {
      code
      label
    }
  }
  reasons {
    aspect
    outcome
    because
  }
  gap {
    skill {
      code
      label
    }
    has
    needs
  }
  trainingPlan {
    weeks
    costCents
    closes {
      code
    }
    remaining {
      code
      label
    }
    comesClosest {
      level
      skill {
        code
      }
      training {
        id
        title
      }
    }
    steps {
      startsOn
      costItems {
        kind
        amountCents
      }
      training {
        id
        title
        kind
        weeks
        provider {
          id
          name
        }
      }
    }
  }
  fundingPlan {
    asOf
    coveredCents
    uncoveredCents
    lines {
      costItem
      amountCents
      scheme {
        id
        name
      }
      decidedBy {
        id
        name
      }
    }
  }
}`},Q=C.vacancies;function Mt({id:e,caller:t,onPerson:n,onLeave:r}){let a=b(At,{id:e},t.token);return h(i,{children:[h(T,{text:Q.other,heading:`vacancy`,onLeave:r}),h(g,{name:`vacancy`,title:l(a.answer)?.vacancy?.title??Q.vacancy,asked:a,nothing:Q.gone,part:e=>e.vacancy,children:e=>h(i,{children:[h(bt,{vacancy:e}),h(Nt,{requirements:e.requirements})]})}),h(Pt,{id:e,caller:t,onPerson:n})]})}function Nt({requirements:e}){return!e||e.length===0?null:h(`details`,{class:`skills`,children:[h(`summary`,{children:[Q.asks,` (`,e.length,`)`]}),h(`ul`,{children:e.map(({skill:e,level:t,essential:n})=>h(`li`,{children:[O(e),` `,h(`span`,{class:`quiet`,children:[C.level(t),n&&`, ${Q.essential}`]})]},e?.code))})]})}function Pt({id:e,caller:t,onPerson:n}){let a=E(),o=Ze(),[s,c]=r(`OTHER`),l={branches:s},u={id:e,where:l,...a.after&&{after:a.after}},d=b(jt,u,t.token),f=t.claims?.role===`coach`;return h(g,{name:`within`,title:C.within.title,lead:C.within.lead,asked:d,shareable:{id:e,where:l},notForCaller:C.within.notYours,tools:h(`div`,{class:`narrow`,children:h(H,{scope:s,onChoose:e=>{c(e),a.begin(),o.begin()}})}),part:e=>e.vacancy?.routes,children:({nodes:e,owners:t,pageInfo:r})=>h(i,{children:[t?.some(e=>!e.complete)&&h(`p`,{class:`partly`,children:C.within.atLeast}),e.length===0?h(`p`,{class:`quiet`,children:C.within.none}):h(i,{children:[h(B,{routes:e,shown:o,heading:C.routes.person,nameOf:({candidate:e})=>O(e?.occupation),moreOf:({candidate:e})=>e&&Ft(e)}),h(D,{page:r,paging:a}),h(vt,{routes:o.among(e),head:({candidate:e})=>e&&h(i,{children:[h(`h4`,{class:`name`,children:O(e.occupation)}),h(`p`,{children:Ft(e)}),h(`p`,{class:`quiet`,children:e.id}),f&&h(`button`,{type:`button`,onClick:()=>n(e.id),children:C.routes.openPerson})]})})]})]})})}function Ft({branch:e,region:t,level:n,status:r}){return[O(e),O(t),n===null?C.levelUnknown:C.level(n),r&&C.statuses[r]].filter(Boolean).join(` · `)}var It=[`person`,`vacancy`,`firm`];function Lt(){let{chosen:e,choose:t}=f(),n=le(),[r,a]=Ae(`overstap:candidate`),o=je(b(Me).answer),s=It.find(t=>t===e(`from`))??`person`,c=e=>{a(e),t({from:void 0})},l={caller:n,names:o};return h(i,{children:[h(u,{page:`/routes`}),h(`main`,{id:`content`,children:[h(`header`,{class:`opening`,children:[h(`h1`,{children:C.heading}),h(`p`,{class:`lead`,children:C.about})]}),h(pe,{caller:n,names:o,onForget:()=>a(void 0)}),h(Rt,{way:s,onChoose:e=>t({from:e===`person`?void 0:e})}),s===`person`&&h(zt,{...l,person:r,onPerson:a},n.token),s===`vacancy`&&h(Bt,{...l,vacancy:e(`vacancy`),onVacancy:e=>t({vacancy:e}),onPerson:c},n.token),s===`firm`&&h(Vt,{...l,firm:e(`firm`),onFirm:e=>t({firm:e}),onPerson:c},n.token)]})]})}function Rt({way:e,onChoose:t}){return h(`nav`,{class:`ways-in`,"aria-label":C.ways.title,children:It.map(n=>h(`a`,{href:d({from:n===`person`?void 0:n}),"aria-current":n===e?`true`:void 0,onClick:e=>{e.preventDefault(),t(n)},children:C.ways[n]},n))})}function zt({caller:e,names:t,person:n,onPerson:r}){if(e.token===``){let{closed:e,closedLead:t}=C.people;return h(`section`,{class:`panel closed`,"aria-labelledby":`closed`,children:[h(`h2`,{id:`closed`,children:e}),h(`p`,{class:`lead`,children:t})]})}return n===void 0?h(Pe,{caller:e,names:t,onChoose:r}):h(Tt,{id:n,caller:e,names:t,onLeave:()=>r(void 0)},n)}function Bt({caller:e,names:t,vacancy:n,onVacancy:r,onPerson:i}){return n===void 0?h(Dt,{names:t,onChoose:r}):h(Mt,{id:n,caller:e,onPerson:i,onLeave:()=>r(void 0)},n)}function Vt({caller:e,firm:t,onFirm:n,onPerson:r}){return t===void 0?h(Oe,{onChoose:n}):h(Se,{id:t,caller:e,onPerson:r,onLeave:()=>n(void 0)},t)}var $=document.getElementById(`page`);$&&($.replaceChildren(),a(h(Lt,{}),$));