import{C as e,D as t,E as n,F as r,I as i,N as a,O as o,P as s,S as c,T as l,a as u,c as d,f,j as p,k as m,l as h,n as g,o as _,p as ee,t as v,u as y,w as te,x as ne}from"./scrolls-y3nCvrn_.js";var b=`nobody`,re=`pasted`,x=`overstap:role`,S=`overstap:token`;function ie(e){let t=sessionStorage.getItem(x)??`nobody`;return[`nobody`,`pasted`,...e].includes(t)?t:b}function ae(e){sessionStorage.setItem(x,e)}function oe(){return sessionStorage.getItem(S)??``}function se(e){let t=e.trim().replace(/^Bearer\s+/i,``);return t===``?sessionStorage.removeItem(S):sessionStorage.setItem(S,t),t}async function ce(e,t){let n=await fetch(`${t}?role=${encodeURIComponent(e)}`).catch(()=>void 0);if(!n?.ok)throw Error(`The development issuer gives no token for «${e}» now. Does the mesh run?`);return n.text()}function le(){let[{tokens:e}]=s(ue),t=e?.roles??[],[n,r]=s(()=>ie(t)),[i,a]=s(oe),[o,c]=s({role:b,token:``});p(()=>{if(e===null||n===`nobody`||n===`pasted`)return;let t=!1,r=e=>t||c({role:n,token:e});return ce(n,e.url).then(r,()=>r(void 0)),()=>{t=!0}},[n,e]);let l=o.role===n?o:{token:``},u=n===`pasted`?i:l.token??``;return{roles:t,role:n,chooseRole:e=>{ae(e),r(e)},pasted:i,paste:e=>a(se(e)),token:u,claims:u===``?void 0:de(u),isRefused:l.token===void 0}}function ue(){let e=document.getElementById(`settings`)?.textContent;return e?JSON.parse(e):{tokens:null}}function de(e){try{let t=(e.split(`.`)[1]??``).replaceAll(`-`,`+`).replaceAll(`_`,`/`),n=Uint8Array.from(atob(t),e=>e.charCodeAt(0)),r=JSON.parse(new TextDecoder().decode(n));return{role:fe(r.role),purpose:fe(r.purpose),regions:Array.isArray(r.regions)?r.regions.filter(e=>typeof e==`string`):[],ends:typeof r.exp==`number`?r.exp:void 0}}catch{return}}function fe(e){return typeof e==`string`?e:void 0}var C=te===`en`?{heading:`Where somebody could go`,about:`A route is a suggestion. A person looks at it, decides, and says why.`,ways:{title:`Where you begin`,person:`Person`,vacancy:`Vacancy`,firm:`Firm in trouble`},level:e=>`level ${e}`,levelUnknown:`level unknown`,unknown:`unknown`,table:e=>`Table: ${e}`,more:`Next`,back:`Previous`,print:`Print this route`,caller:{title:`Who asks`,as:`Ask as`,nobody:`nobody, without a token`,pasted:`a token of mine`,roles:e=>({coach:`coach`,partner:`employer`,dashboard:`dashboard`,operator:`operator`})[e]??e,token:`Token`,kept:`stays in this tab only`,forget:`Forget the token`,refused:`The development issuer gives no token now. Does the mesh run?`,unreadable:`This does not look like a token. The gateway will refuse it.`,says:(e,t,n)=>`The token says: ${e}, for ${t}${n&&`, in ${n}`}.`,ended:`This token has expired.`,purposes:e=>({MEDIATION:`mediation`,FUNDING_ASSESSMENT:`funding assessment`,STATISTICS:`statistics`,SUPPORT:`support`})[e]??e,noPurpose:`no purpose`},people:{title:`Who`,lead:`Choose somebody. You see the people of your own regions; each time that you look at somebody is a line in that person’s log.`,closed:`A token first`,closedLead:`People can be seen by a coach of their own region, for mediation. Choose above as whom you ask, or paste a token. It stays in this tab and never stands in an address. Vacancies and firms in trouble are for anybody to see.`,region:`Lives in`,branch:`Comes from`,occupation:`Occupation`,status:`Situation`,all:`all`,number:`Number`,open:`Open`,none:`Nobody whom you may see answers this. Widen the choice.`,count:e=>`${e} people`,person:`Person`,place:`Lives in`,from:`Available`,other:`Somebody else`},statuses:{AT_RISK:`job at risk`,EMPLOYED:`in work`,NO_BENEFIT:`without a benefit`,RETURNER:`returner`,SIDE_ENTRANT:`side entrant`,UNEMPLOYED:`without work`},person:{title:`What is known`,none:e=>`There is nobody of this number whom you may see. A coach sees who lives in its own regions${e&&`: ${e}`}.`,lives:`Lives in`,works:`Works at`,distance:`Travels at most`,kilometres:e=>`${e} km`,notAsked:`not asked yet`,from:`Available from`,searches:`Looks in`,machines:`Machines`,years:(e,t)=>`${e}, ${t} ${t===1?`year`:`years`}`,noMachines:`none known`,skills:e=>`${e} skills`,consent:`Being proposed`,consentGiven:e=>`agreed on ${e}`,consentTaken:e=>`taken back on ${e}`,consentNone:`not asked yet`},routes:{title:`Where to`,lead:`Best first; a transition that sector experts know goes before few shared skills. Choose one, or put two side by side.`,scope:`Which branches`,scopes:{OTHER:`other branches`,ANY:`all branches`},near:`Only within the own travelling distance`,none:`Within this choice no route is found. That says nothing about the person: choose all branches, or look further away.`,work:`Work`,person:`Who`,fit:`Fits`,basis:`Rests on`,bases:{BOTH:`both`,SKILLS:`skills`,TRANSITION:`experts`},gap:`Lacks`,weeks:`Weeks`,cost:`Costs`,open:`Not covered`,compare:`Compare`,compareWith:e=>`Compare with ${e}`,hard:`hard to fill`,one:`The route`,two:`Two routes side by side`,openPerson:`Open this person`,since:e=>`open since ${e}`,starts:e=>`starts ${e}`,advice:`A suggestion, worked out from what the partners know. You decide, together with the person whom it is about.`},fit:{title:`Does it fit`,share:e=>`${e} of what is asked, weighted, is there already.`,computed:`Computed from skills`,curated:`Known to sector experts`,noTransition:`No transition that experts described.`,bases:{BOTH:`Rests on both: the skills, and a transition that experts know.`,SKILLS:`Rests on the skills alone.`,TRANSITION:`Rests on what experts saw work; the skills alone would not carry it.`},evidence:{PROGRAMME:`a programme retrains people this way`,CLASSIFICATION:`both occupations stand in one group`,DIRECTION:`a programme names the direction`,PRACTICE:`judgement of practice, not verified`}},reasons:{title:`Why, and why not`,aspects:{LEVEL:`Level`,MACHINES:`Machines`,SKILLS:`Trade`,REGION:`Distance and time`}},outcomes:{MET:`met`,UNMET:`not met`,UNKNOWN:`unknown`},gap:{title:`What is missing`,none:`Nothing: all that is asked is there.`,fromTo:(e,t)=>`from ${e} to ${t}`,closed:`training teaches it`,open:`stays open`},training:{title:`Training`,none:`No training is needed.`,nobody:`No training within reach closes this.`,weeks:e=>e===1?`1 week`:`${e} weeks`,inAll:`One after the other`,starts:e=>`starts ${e}`,anyDay:`starts any day`,closest:(e,t,n)=>`Comes closest to ${e}: ${t}, up to level ${n}.`,kinds:{CREBO:`vocational course`,SHORT:`short course`,EVC:`recognised experience`,ORIENTATION:`orientation`}},money:{title:`Who pays`,none:`There is nothing to pay.`,asOf:e=>`Judged as of ${e}. Each fund decides its own line.`,cost:`Cost of the training`,decidedBy:e=>`${e} decides`,covered:`Covered`,uncovered:`Not covered`,noLines:`No scheme pays anything.`,costItems:{EXAM:`Examination`,GUIDANCE:`Guidance`,INTAKE:`Intake`,MATERIAL:`Material`,TRAVEL:`Travel`,TUITION:`Tuition`,WAGE_LOSS:`Wages`},decided:`What each fund decided, and why`,decisions:{ELIGIBLE:`Can`,UNKNOWN:`Unknown: a fact is missing`,OWNER_DECIDES:`The fund decides itself`,INELIGIBLE:`Cannot`},count:(e,t)=>`${e} (${t})`},decide:{title:`Your decision`,lead:`What you record goes into the file with your reason and with what this route said. The person can read it.`,choices:{PROPOSED:`Propose to the employer`,NOT_PROPOSED:`Do not propose`,WITHDRAWN:`Take the proposal back`},done:{PROPOSED:`Proposed`,NOT_PROPOSED:`Not proposed`,WITHDRAWN:`Taken back`},reason:`Why`,record:`Record`,recording:`Being recorded…`,onlyFor:`A coach can record this, for mediation.`,noReceipt:`Without the receipt of this route there is nothing to record.`,chooseFirst:`Choose what you decide, and say why.`,earlier:(e,t)=>`${e} on ${t}`,outcomes:e=>({WRITTEN:`Recorded.`,NO_CONSENT:`Not recorded: this person has not agreed to being proposed. Ask first.`,NO_CASE_OF_YOURS:`Not recorded: you hold no open case of this person.`,CASE_IS_OPEN:`Not recorded: somebody else holds the open case.`,NOT_PROPOSED:`Not recorded: there is no proposal to take back.`,NO_SUCH_CANDIDATE:`Not recorded: this person is not there, or you may not see them.`})[e]??e,unsure:`No answer came, so nobody knows whether it is recorded. Record it again: it will not be there twice.`,refused:e=>`Not recorded: ${e}`},vacancies:{title:`Which vacancy`,lead:`Open vacancies are for anybody to see, those that are open longest first.`,region:`Workplace in`,branch:`Branch`,search:`Word in the title`,hard:`Only those that are hard to fill`,none:`No open vacancy answers this. Widen the choice.`,count:e=>`${e} vacancies`,vacancy:`Vacancy`,place:`Workplace`,since:`Open since`,other:`Another vacancy`,asks:`What is asked`,essential:`essential`,gone:`This vacancy is not there, or no longer.`},within:{title:`Who is within reach`,lead:`A coach sees who lives in its own regions; an employer who agreed to being proposed, without a name, at its own vacancies.`,none:`Nobody whom you may see is within reach now.`,notYours:`This is not your vacancy, or your token does not give the right: who is within reach is for a coach, or for the employer who offers it.`,atLeast:`Not all owners answer: there may be more.`},firms:{title:`Firms in trouble`,lead:`Bankruptcies, reorganisations and dismissals that were announced, newest first.`,none:`Nothing is announced now.`,firm:`Firm`,what:`What`,announced:`Announced`,people:`People`,kinds:{BANKRUPTCY:`bankruptcy`,MASS_LAYOFF:`collective dismissal`,REORGANISATION:`reorganisation`},other:`Another firm`,gone:`This firm is not in the list, or no longer.`,story:(e,t,n)=>`${e}, announced on ${t}, ${n}.`,headcount:e=>`${e} people work there.`,affected:e=>`Of them ${e} live in your regions.`,affectedTitle:`Whom it touches, and where else`,affectedLead:`Of each the three vacancies in another branch that fit best.`,noneOfYours:`Nobody whom you may see works here.`,where:`Where they can go`,reach:(e,t)=>`${e} of ${t}`,whereLead:`People with one of their three best routes there. Somebody can count in several branches.`,without:`without a route`,routes:`Best routes`,curated:`known to experts`,noRoutes:`no route found: look further together`},between:(e,t)=>`${e} to ${t}`,atLeast:e=>`at least ${e}`}:{heading:`Waar kan iemand heen`,about:`Een route is een voorstel. Een mens kijkt ernaar, beslist, en zegt waarom.`,ways:{title:`Waar u begint`,person:`Persoon`,vacancy:`Vacature`,firm:`Bedrijf in nood`},level:e=>`niveau ${e}`,levelUnknown:`niveau onbekend`,unknown:`onbekend`,table:e=>`Tabel: ${e}`,more:`Volgende`,back:`Vorige`,print:`Druk deze route af`,caller:{title:`Wie vraagt`,as:`Vragen als`,nobody:`niemand, zonder token`,pasted:`een eigen token`,roles:e=>({coach:`coach`,partner:`werkgever`,dashboard:`dashboard`,operator:`beheerder`})[e]??e,token:`Token`,kept:`blijft alleen in dit tabblad`,forget:`Vergeet het token`,refused:`De uitgever voor ontwikkeling geeft nu geen token. Draait de mesh?`,unreadable:`Dit lijkt niet op een token. De gateway zal het weigeren.`,says:(e,t,n)=>`Het token zegt: ${e}, voor ${t}${n&&`, in ${n}`}.`,ended:`Dit token is verlopen.`,purposes:e=>({MEDIATION:`bemiddeling`,FUNDING_ASSESSMENT:`beoordeling van geld`,STATISTICS:`statistiek`,SUPPORT:`beheer`})[e]??e,noPurpose:`geen doel`},people:{title:`Wie`,lead:`Kies iemand. U ziet de mensen uit uw eigen regio’s; van elke keer dat u iemand bekijkt komt een regel in het logboek van die persoon.`,closed:`Eerst een token`,closedLead:`Mensen zijn te zien voor een coach uit hun eigen regio, met het doel bemiddeling. Kies bovenaan als wie u vraagt, of plak een token. Het blijft in dit tabblad en staat nooit in een adres. Vacatures en bedrijven in nood mag iedereen zien.`,region:`Woont in`,branch:`Komt uit`,occupation:`Beroep`,status:`Situatie`,all:`alle`,number:`Nummer`,open:`Open`,none:`Niemand die hieraan voldoet en die u mag zien. Maak de keuze ruimer.`,count:e=>`${e} mensen`,person:`Persoon`,place:`Woont in`,from:`Beschikbaar`,other:`Iemand anders`},statuses:{AT_RISK:`baan op de tocht`,EMPLOYED:`aan het werk`,NO_BENEFIT:`zonder uitkering`,RETURNER:`herintreder`,SIDE_ENTRANT:`zij-instromer`,UNEMPLOYED:`zonder werk`},person:{title:`Wat we weten`,none:e=>`Er is niemand met dit nummer die u mag zien. Een coach ziet wie in de eigen regio’s woont${e&&`: ${e}`}.`,lives:`Woont in`,works:`Werkt bij`,distance:`Reist hoogstens`,kilometres:e=>`${e} km`,notAsked:`nog niet gevraagd`,from:`Beschikbaar vanaf`,searches:`Zoekt in`,machines:`Machines`,years:(e,t)=>`${e}, ${t} jaar`,noMachines:`geen bekend`,skills:e=>`${e} vaardigheden`,consent:`Voorgesteld worden`,consentGiven:e=>`mag, gezegd op ${e}`,consentTaken:e=>`mag niet meer, gezegd op ${e}`,consentNone:`nog niet gevraagd`},routes:{title:`Waarheen`,lead:`Best passende eerst; een overgang die vakmensen kennen gaat voor op weinig gedeelde vaardigheden. Kies er een, of zet er twee naast elkaar.`,scope:`Welke branches`,scopes:{OTHER:`andere branches`,ANY:`alle branches`},near:`Alleen binnen de eigen reisafstand`,none:`Binnen deze keuze is geen route te vinden. Dat zegt niets over de persoon: kies alle branches, of kijk verder weg.`,work:`Werk`,person:`Wie`,fit:`Past`,basis:`Rust op`,bases:{BOTH:`beide`,SKILLS:`vaardigheden`,TRANSITION:`vakmensen`},gap:`Mist`,weeks:`Weken`,cost:`Kosten`,open:`Niet gedekt`,compare:`Vergelijk`,compareWith:e=>`Vergelijk met ${e}`,hard:`moeilijk vervulbaar`,one:`De route`,two:`Twee routes naast elkaar`,openPerson:`Open deze persoon`,since:e=>`open sinds ${e}`,starts:e=>`begint ${e}`,advice:`Een voorstel, uitgerekend uit wat de partners weten. U beslist, samen met de persoon om wie het gaat.`},fit:{title:`Past het`,share:e=>`${e} van wat gevraagd wordt, gewogen, is er al.`,computed:`Berekend uit vaardigheden`,curated:`Bekend bij vakmensen`,noTransition:`Geen overgang die vakmensen beschreven.`,bases:{BOTH:`Rust op beide: de vaardigheden, en een overgang die vakmensen kennen.`,SKILLS:`Rust op de vaardigheden alleen.`,TRANSITION:`Rust op wat vakmensen zagen lukken; de vaardigheden alleen zouden het niet dragen.`},evidence:{PROGRAMME:`een programma schoolt zo om`,CLASSIFICATION:`beide beroepen staan in één groep`,DIRECTION:`een programma noemt deze richting`,PRACTICE:`oordeel uit de praktijk, niet nagegaan`}},reasons:{title:`Waarom wel, waarom niet`,aspects:{LEVEL:`Niveau`,MACHINES:`Machines`,SKILLS:`Vak`,REGION:`Afstand en tijd`}},outcomes:{MET:`voldoet`,UNMET:`voldoet niet`,UNKNOWN:`onbekend`},gap:{title:`Wat er mist`,none:`Niets: alles wat gevraagd wordt is er.`,fromTo:(e,t)=>`van ${e} naar ${t}`,closed:`leert een opleiding`,open:`blijft open`},training:{title:`Opleiding`,none:`Er is geen opleiding nodig.`,nobody:`Geen opleiding binnen bereik sluit dit.`,weeks:e=>e===1?`1 week`:`${e} weken`,inAll:`Na elkaar`,starts:e=>`begint ${e}`,anyDay:`begint elke dag`,closest:(e,t,n)=>`Komt het dichtst bij ${e}: ${t}, tot niveau ${n}.`,kinds:{CREBO:`mbo-opleiding`,SHORT:`korte cursus`,EVC:`ervaringscertificaat`,ORIENTATION:`oriëntatie`}},money:{title:`Wie betaalt`,none:`Er is niets te betalen.`,asOf:e=>`Beoordeeld naar ${e}. Elk fonds beslist zelf over de eigen regel.`,cost:`Kosten van de opleiding`,decidedBy:e=>`${e} beslist`,covered:`Gedekt`,uncovered:`Niet gedekt`,noLines:`Geen regeling betaalt mee.`,costItems:{EXAM:`Examen`,GUIDANCE:`Begeleiding`,INTAKE:`Intake`,MATERIAL:`Materiaal`,TRAVEL:`Reizen`,TUITION:`Lesgeld`,WAGE_LOSS:`Loon`},decided:`Wat elk fonds besliste, en waarom`,decisions:{ELIGIBLE:`Kan`,UNKNOWN:`Onbekend: er mist een feit`,OWNER_DECIDES:`Beslist het fonds zelf`,INELIGIBLE:`Kan niet`},count:(e,t)=>`${e} (${t})`},decide:{title:`Uw besluit`,lead:`Wat u vastlegt, komt met uw reden en met wat deze route zei in het dossier. De persoon kan het inzien.`,choices:{PROPOSED:`Voorstellen aan de werkgever`,NOT_PROPOSED:`Niet voorstellen`,WITHDRAWN:`Voorstel terugnemen`},done:{PROPOSED:`Voorgesteld`,NOT_PROPOSED:`Niet voorgesteld`,WITHDRAWN:`Teruggenomen`},reason:`Waarom`,record:`Leg vast`,recording:`Wordt vastgelegd…`,onlyFor:`Vastleggen kan een coach, met het doel bemiddeling.`,noReceipt:`Zonder bewijs van deze route is er niets vast te leggen.`,chooseFirst:`Kies wat u besluit, en zeg waarom.`,earlier:(e,t)=>`${e} op ${t}`,outcomes:e=>({WRITTEN:`Vastgelegd.`,NO_CONSENT:`Niet vastgelegd: deze persoon heeft niet gezegd voorgesteld te willen worden. Vraag het eerst.`,NO_CASE_OF_YOURS:`Niet vastgelegd: u hebt geen open dossier van deze persoon.`,CASE_IS_OPEN:`Niet vastgelegd: een ander heeft het dossier open.`,NOT_PROPOSED:`Niet vastgelegd: er is geen voorstel om terug te nemen.`,NO_SUCH_CANDIDATE:`Niet vastgelegd: deze persoon is er niet, of u mag die niet zien.`})[e]??e,unsure:`Er kwam geen antwoord, dus niemand weet of het is vastgelegd. Leg het nog eens vast: dubbel komt het er niet in.`,refused:e=>`Niet vastgelegd: ${e}`},vacancies:{title:`Welke vacature`,lead:`Open vacatures mag iedereen zien, die het langst open staan eerst.`,region:`Werkplek in`,branch:`Branche`,search:`Woord in de titel`,hard:`Alleen moeilijk vervulbare`,none:`Geen open vacature voldoet hieraan. Maak de keuze ruimer.`,count:e=>`${e} vacatures`,vacancy:`Vacature`,place:`Werkplek`,since:`Open sinds`,other:`Een andere vacature`,asks:`Wat er gevraagd wordt`,essential:`onmisbaar`,gone:`Deze vacature is er niet, of niet meer.`},within:{title:`Wie is binnen bereik`,lead:`Een coach ziet wie in de eigen regio’s woont; een werkgever wie voorgesteld wil worden, zonder naam, bij de eigen vacatures.`,none:`Niemand die u mag zien is nu binnen bereik.`,notYours:`Dit is niet uw vacature, of uw token geeft het recht niet: wie binnen bereik is, ziet een coach, of de werkgever die haar plaatste.`,atLeast:`Niet alle bestanden antwoorden: er kunnen er meer zijn.`},firms:{title:`Bedrijven in nood`,lead:`Aangekondigde faillissementen, reorganisaties en ontslagen, nieuwste eerst.`,none:`Er is nu niets aangekondigd.`,firm:`Bedrijf`,what:`Wat`,announced:`Aangekondigd`,people:`Mensen`,kinds:{BANKRUPTCY:`faillissement`,MASS_LAYOFF:`collectief ontslag`,REORGANISATION:`reorganisatie`},other:`Een ander bedrijf`,gone:`Dit bedrijf staat niet (meer) in de lijst.`,story:(e,t,n)=>`${e}, aangekondigd op ${t}, ${n}.`,headcount:e=>`Er werken ${e} mensen.`,affected:e=>`Van hen wonen er ${e} in uw regio’s.`,affectedTitle:`Wie het raakt, en waar nog meer`,affectedLead:`Van ieder de drie best passende vacatures in een andere branche.`,noneOfYours:`Hier werkt niemand die u mag zien.`,where:`Waar zij heen kunnen`,reach:(e,t)=>`${e} van ${t}`,whereLead:`Mensen met een van hun drie beste routes daarheen. Iemand kan in meer branches tellen.`,without:`zonder route`,routes:`Beste routes`,curated:`bekend bij vakmensen`,noRoutes:`geen route gevonden: kijk samen verder`},between:(e,t)=>`${e} tot ${t}`,atLeast:e=>`ten minste ${e}`},w=C.caller;function pe({caller:e,names:t,onForget:n}){let{roles:r,role:i,chooseRole:a,pasted:o,paste:s}=e,c=e=>{e===`nobody`&&n(),a(e)};return y(`section`,{class:`caller`,"aria-label":w.title,children:[y(`div`,{class:`filters`,children:[y(`label`,{children:[y(`span`,{children:w.as}),y(`select`,{value:i,onChange:e=>c(e.currentTarget.value),children:[y(`option`,{value:b,children:w.nobody}),r.map(e=>y(`option`,{value:e,children:w.roles(e)},e)),y(`option`,{value:re,children:w.pasted})]})]}),i===`pasted`&&y(`form`,{class:`token`,onSubmit:e=>e.preventDefault(),children:[y(`label`,{children:[y(`span`,{children:[w.token,` (`,w.kept,`)`]}),y(`input`,{type:`password`,autocomplete:`off`,spellcheck:!1,value:o,onInput:e=>e.inputType===`insertFromPaste`&&s(e.currentTarget.value),onChange:e=>s(e.currentTarget.value)})]}),o!==``&&y(`button`,{type:`button`,onClick:()=>{s(``),n()},children:w.forget})]})]}),y(`p`,{class:`says`,role:`status`,children:me(e,t)})]})}function me({token:e,claims:t,isRefused:n},r){return n?w.refused:e===``?``:t===void 0?w.unreadable:he(t,r)}function he({role:e,purpose:t,regions:n,ends:r},i){if(r!==void 0&&r*1e3<Date.now())return w.ended;let a=new Intl.ListFormat(document.documentElement.lang).format(n.map(i.region));return w.says(w.roles(e??`–`),t?w.purposes(t):w.noPurpose,a)}function ge({atLeast:e,atMost:t}){let n=o(e);return t===null?C.atLeast(n):t===e?n:C.between(n,o(t))}function T({text:e,heading:t,onLeave:n}){return p(()=>{navigator.userActivation.hasBeenActive&&_e(document.getElementById(t))},[t]),y(`p`,{class:`leave`,children:y(`button`,{type:`button`,onClick:()=>{n(),_e(document.querySelector(`.ways-in [aria-current]`))},children:[`← `,e]})})}function _e(e){e&&e.tabIndex<0&&(e.tabIndex=-1),e?.focus()}var ve={name:`RoutesOfDisruption`,documentId:`sha256:563f2cf6b6f0d494defbb625ea5c419bff9539b11b7d75591b5262dc0f98afdc`,text:`query RoutesOfDisruption($id: ID!, $after: String) {
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
}`};function E(){let[e,t]=s([]);return{after:e.at(-1),next:({endCursor:n})=>n!==null&&t([...e,n]),back:e.length>0?()=>t(e.slice(0,-1)):void 0,begin:()=>t([])}}function D({page:e,paging:t}){return!e.hasNextPage&&!t.back?null:y(`p`,{class:`pages`,children:[y(`button`,{type:`button`,disabled:!t.back,onClick:t.back,children:C.back}),y(`button`,{type:`button`,disabled:!e.hasNextPage,onClick:()=>t.next(e),children:C.more})]})}function O(e){return e?.name??e?.label??e?.code??e?.id??`–`}var k=C.firms;function ye({people:e}){let t=e.filter(e=>e.routes!==null);if(t.length===0)return null;let n=xe(t),r=t.filter(e=>e.routes?.nodes.length===0).length;return y(`figure`,{class:`where-else`,children:[y(`figcaption`,{children:[y(`h3`,{children:k.where}),y(`p`,{class:`quiet`,children:k.whereLead})]}),y(`dl`,{children:[n.map(([e,n])=>y(be,{name:e,count:n,of:t.length},e)),r>0&&y(be,{name:k.without,count:r,of:t.length})]})]})}function be({name:e,count:t,of:n}){return y(`div`,{children:[y(`dt`,{children:e}),y(`dd`,{children:[y(`span`,{class:`bar`,style:{"--share":`${t/n*100}%`},"aria-hidden":`true`}),y(`span`,{class:`number`,children:k.reach(t,n)})]})]})}function xe(e){let t=new Map;for(let{routes:n}of e){let e=new Set(n?.nodes.map(({vacancy:e})=>O(e?.branch)));for(let n of e)t.set(n,(t.get(n)??0)+1)}return[...t].sort(([,e],[,t])=>t-e)}var A=C.firms;function Se({id:t,caller:n,onPerson:i,onLeave:a}){let o=E(),s=e(ve,{id:t,...o.after&&{after:o.after}},n.token),l=c(s.answer)?.disruption?.employer;return y(r,{children:[y(T,{text:A.other,heading:`firm`,onLeave:a}),y(g,{name:`firm`,title:l?O(l):A.firm,asked:s,nothing:A.gone,part:e=>e.disruption,children:e=>y(Ce,{firm:e})}),y(g,{name:`affected`,title:A.affectedTitle,lead:A.affectedLead,asked:s,shareable:{id:t},nothing:A.gone,part:e=>e.disruption?.affected?.page&&{...e.disruption.affected,page:e.disruption.affected.page},children:({count:e,page:{nodes:t,pageInfo:n}})=>t.length===0?y(`p`,{class:`quiet`,children:A.noneOfYours}):y(r,{children:[e&&y(`p`,{children:A.affected(ge(e))}),y(ye,{people:t.filter(e=>e!==null)}),y(we,{people:t.filter(e=>e!==null),onPerson:i}),y(D,{page:n,paging:o})]})})]})}function Ce({firm:{kind:e,announcedOn:t,headcount:r,employer:i}}){return y(`p`,{class:`story`,children:[A.story(e?Ee(A.kinds[e]):C.unknown,t?n(t):C.unknown,O(i?.municipality)),` `,r!==null&&A.headcount(o(r))]})}function we({people:e,onPerson:t}){return y(v,{label:C.table(A.affectedTitle),children:y(`table`,{class:`choose people-of-firm`,children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:C.people.person}),y(`th`,{scope:`col`,children:A.routes})]})}),y(`tbody`,{children:e.map(({id:e,occupation:n,municipality:r,level:i,routes:a})=>y(`tr`,{children:[y(`th`,{scope:`row`,children:[y(`button`,{type:`button`,class:`pick`,onClick:()=>t(e),children:O(n)}),y(`span`,{class:`more`,children:[e,` · `,O(r),` · `,i===null?C.levelUnknown:C.level(i)]})]}),y(`td`,{children:y(Te,{routes:a})})]},e))})]})})}function Te({routes:e}){return e===null?y(u,{}):e.nodes.length===0?y(`span`,{class:`quiet`,children:A.noRoutes}):y(`ol`,{class:`best`,children:e.nodes.map(({id:e,fit:t,basis:n,vacancy:r})=>y(`li`,{children:[y(`span`,{class:`number`,children:t===null?`–`:m(t)}),y(`span`,{children:[r?.title??r?.id??`–`,` `,y(`span`,{class:`quiet`,children:[O(r?.branch),`, `,O(r?.municipality),(n===`TRANSITION`||n===`BOTH`)&&`, ${A.curated}`]})]})]},e))})}function Ee(e){return e.charAt(0).toUpperCase()+e.slice(1)}var De={name:`RoutesDisruptions`,documentId:`sha256:3b148c79d3c511d1290c30c10e37fdacc6bf0defeb598d8a745968546432dc9f`,text:`query RoutesDisruptions {
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
}`},j=C.firms;function Oe({onChoose:t}){let n=e(De);return y(g,{name:`firms`,title:j.title,lead:j.lead,asked:n,part:e=>e.disruptions?.nodes,children:e=>e.length===0?y(`p`,{class:`quiet`,children:j.none}):y(v,{label:C.table(j.title),children:y(`table`,{class:`choose`,children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:j.firm}),y(`th`,{scope:`col`,children:j.what}),y(`th`,{scope:`col`,children:j.announced}),y(`th`,{scope:`col`,class:`number`,children:j.people})]})}),y(`tbody`,{children:e.map(e=>e&&y(ke,{firm:e,onChoose:t},e.id))})]})})})}function ke({firm:e,onChoose:t}){let{id:r,kind:i,announcedOn:a,headcount:s,employer:c}=e;return y(`tr`,{children:[y(`th`,{scope:`row`,children:[y(`button`,{type:`button`,class:`pick`,onClick:()=>t(r),children:c?O(c):r}),y(`span`,{class:`more`,children:O(c?.municipality)})]}),y(`td`,{children:i?j.kinds[i]:C.unknown}),y(`td`,{children:a?n(a):C.unknown}),y(`td`,{class:`number`,children:s===null?C.unknown:o(s)})]})}function Ae(e){let[t,n]=s(()=>sessionStorage.getItem(e)??void 0);return[t,t=>{t===void 0?sessionStorage.removeItem(e):sessionStorage.setItem(e,t),n(t)}]}function je(e){let{regions:t,branches:n,occupations:r}=c(e)??{},i=new Map(M(t));return{regions:M(t),branches:M(n),occupations:e=>M(r?.nodes.filter(t=>!e||t.branch?.code===e)),region:e=>i.get(e)??e}}function M(e){return(e??[]).map(e=>[e.code??``,O(e)])}var Me={name:`RoutesNames`,documentId:`sha256:20573eec85af855001b7a8093c0dcb63c849115be6a1a8889a8ebd1d495d771f`,text:`query RoutesNames {
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
}`},N=C.people;function Pe({caller:t,names:n,onChoose:i}){let[a,o]=s({}),c=E(),l={...a.region&&{regions:[a.region]},...a.branch&&{branches:[a.branch]},...a.occupation&&{occupations:[a.occupation]},...a.status&&{statuses:[a.status]}},u=e(Ne,{where:l,...c.after&&{after:c.after}},t.token);return y(g,{name:`people`,title:N.title,lead:N.lead,asked:u,shareable:{where:l},tools:y(Fe,{caller:t,names:n,filter:a,narrow:e=>{o({...a,...e}),c.begin()},onChoose:i}),part:e=>e.candidates?.page&&{...e.candidates,page:e.candidates.page},children:({count:e,page:t})=>t.nodes.length===0?y(`p`,{class:`quiet`,children:N.none}):y(r,{children:[e&&y(`p`,{class:`quiet`,children:N.count(ge(e))}),y(Ie,{people:t.nodes,onChoose:i}),y(D,{page:t.pageInfo,paging:c})]})})}function Fe({caller:{claims:e},names:t,filter:n,narrow:r,onChoose:i}){let[a,o]=s(``),c=e?.regions??[],{region:l,branch:u,occupation:f,status:p}=n;return y(`search`,{class:`filters`,"aria-label":N.title,children:[y(d,{label:N.region,chosen:l,all:N.all,options:t.regions.filter(([e])=>c.length===0||c.includes(e)),onChoose:e=>r({region:e})}),y(d,{label:N.branch,chosen:u,all:N.all,options:t.branches,onChoose:e=>r({branch:e,occupation:void 0})}),y(d,{label:N.occupation,chosen:f,all:N.all,options:t.occupations(u),onChoose:e=>r({occupation:e})}),y(d,{label:N.status,chosen:p,all:N.all,options:Object.entries(C.statuses),onChoose:e=>r({status:e})}),y(`form`,{onSubmit:e=>{e.preventDefault(),a.trim()!==``&&i(a.trim())},children:[y(`label`,{children:[y(`span`,{children:N.number}),y(`input`,{value:a,placeholder:`uwv-noord:1`,autocomplete:`off`,onInput:e=>o(e.currentTarget.value)})]}),y(`button`,{type:`submit`,children:N.open})]})]})}function Ie({people:e,onChoose:t}){return y(v,{label:C.table(N.title),children:y(`table`,{class:`choose`,children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:N.person}),y(`th`,{scope:`col`,children:N.branch}),y(`th`,{scope:`col`,children:N.place}),y(`th`,{scope:`col`,class:`wide`,children:N.status}),y(`th`,{scope:`col`,class:`wide`,children:N.from})]})}),y(`tbody`,{children:e.map(e=>e&&y(`tr`,{children:[y(`th`,{scope:`row`,children:[y(`button`,{type:`button`,class:`pick`,onClick:()=>t(e.id),children:O(e.occupation)}),y(`span`,{class:`more`,children:[e.id,` · `,e.level===null?C.levelUnknown:C.level(e.level)]})]}),y(`td`,{children:O(e.branch)}),y(`td`,{children:O(e.municipality)}),y(`td`,{class:`wide`,children:e.status?C.statuses[e.status]:C.unknown}),y(`td`,{class:`wide`,children:e.availableFrom?n(e.availableFrom):C.unknown})]},e.id))})]})})}var Le={name:`RoutesPerson`,documentId:`sha256:b45d07b41b55874c755393c97d65a1cca7d591e978b70ae66b0ae744943ce05c`,text:`query RoutesPerson($id: ID!) {
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
}`},P=C.person;function Re({asked:e,caller:t,names:n}){let r=new Intl.ListFormat(document.documentElement.lang).format((t.claims?.regions??[]).map(n.region)),i=c(e.answer)?.candidate;return y(g,{name:`person`,title:i?O(i.occupation):P.title,asked:e,shareable:{},nothing:P.none(r),part:e=>e.candidate,children:e=>y(ze,{person:e})})}function ze({person:e}){let{machines:t,skills:i,searchRegions:a,maximumDistanceKm:o,availableFrom:s,currentEmployer:c}=e;return y(r,{children:[y(`p`,{children:[e.id,O(e.branch),e.level===null?C.levelUnknown:C.level(e.level),e.status&&C.statuses[e.status]].filter(Boolean).join(` · `)}),y(`dl`,{class:`facts`,children:[y(F,{name:P.lives,children:O(e.municipality)}),c&&y(F,{name:P.works,children:O(c)}),y(F,{name:P.distance,children:o===null?P.notAsked:P.kilometres(o)}),y(F,{name:P.from,children:s?n(s):P.notAsked}),y(F,{name:P.searches,children:a?.map(O).join(`, `)||P.notAsked}),y(F,{name:P.machines,children:t?.map(({make:e,years:t})=>P.years(e,t)).join(`, `)||P.noMachines}),y(F,{name:P.consent,children:Be(e)})]}),i&&y(`details`,{class:`skills`,children:[y(`summary`,{children:P.skills(i.length)}),y(`ul`,{children:i.map(({skill:e,level:t})=>y(`li`,{children:[O(e),` `,y(`span`,{class:`quiet`,children:C.level(t)})]},e?.code))})]})]})}function F({name:e,children:t}){return y(`div`,{children:[y(`dt`,{children:e}),y(`dd`,{children:t})]})}function Be({consents:e}){let t=e?.find(e=>e.kind===`PROPOSAL`);return t===void 0?P.consentNone:(t.given?P.consentGiven:P.consentTaken)(n(t.on))}var Ve={name:`RoutesRecordDecision`,documentId:`sha256:e63ae8c512904346e7db06add7ba233e8ea4237b1a026681645f64909017bb3b`,text:`mutation RoutesRecordDecision($input: DecisionInput!) {
  recordDecision(input: $input) {
    outcome
  }
}`},I=C.decide;function He({route:e,caller:t,earlier:r,onDecided:i}){let a=t.claims?.role===`coach`&&t.claims.purpose===`MEDIATION`;return y(`section`,{class:r.length>0?`decision`:`decision undecided`,children:[y(`h4`,{children:I.title}),r.map(({choice:e,on:t,reason:r})=>y(`p`,{class:`earlier`,children:[y(`strong`,{children:I.earlier(I.done[e],n(t))}),` `,r]},`${t}${r}`)),a?e.receipt===null?y(`p`,{class:`quiet`,children:I.noReceipt}):y(Ue,{route:e.id,receipt:e.receipt,token:t.token,choices:r[0]?.choice===`PROPOSED`?[`WITHDRAWN`,`NOT_PROPOSED`]:[`PROPOSED`,`NOT_PROPOSED`],onDecided:i}):y(`p`,{class:`quiet`,children:I.onlyFor})]})}function Ue({route:e,receipt:t,token:n,choices:r,onDecided:i}){let[a,o]=s(),[c,l]=s(``),[u,d]=s(``),f=We(`${a} ${c}`),p=async()=>{if(a===void 0||c.trim()===``)return d(I.chooseFirst);d(I.recording);let r=await ne(Ve,{input:{idempotencyKey:f,route:e,receipt:t,choice:a,reason:c}},n);d(Ke(r)),Ge(r)===`WRITTEN`&&(o(void 0),l(``),i())};return y(`form`,{class:`decide`,onSubmit:e=>{e.preventDefault(),p()},children:[y(`p`,{class:`quiet`,children:I.lead}),y(`fieldset`,{children:[y(`legend`,{class:`unseen`,children:I.title}),r.map(t=>y(`label`,{class:`tick`,children:[y(`input`,{type:`radio`,name:`decide ${e}`,checked:a===t,onChange:()=>o(t)}),I.choices[t]]},t))]}),y(`label`,{children:[y(`span`,{children:I.reason}),y(`textarea`,{rows:3,maxLength:1e3,value:c,onInput:e=>l(e.currentTarget.value)})]}),y(`button`,{type:`submit`,disabled:u===I.recording,children:I.record}),y(`p`,{role:`status`,children:u})]})}function We(e){let t=a({decision:e,key:crypto.randomUUID()});return t.current.decision!==e&&(t.current={decision:e,key:crypto.randomUUID()}),t.current.key}function Ge(e){return e.state===`ANSWERED`?e.data.recordDecision?.outcome:void 0}function Ke(e){let t=Ge(e);return t===void 0?e.state===`REFUSED`?I.refused(e.because):e.state===`ANSWERED`&&e.refused?I.refused(e.refused.because):I.unsure:I.outcomes(t)}var qe={name:`RoutesOfPerson`,documentId:`sha256:1d79bb836d54197db9965c2406c0b3fe53970e2d81750f0d470c7603fe3ae24c`,text:`query RoutesOfPerson($id: ID!, $where: RouteFilter, $after: String) {
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
}`},L=C.fit;function Je({fit:e}){return y(`span`,{class:`fit`,children:[y(`span`,{class:`bar`,style:{"--share":`${e*100}%`},"aria-hidden":`true`}),m(e)]})}function Ye({route:{fit:e,basis:t,transition:n}}){return y(`section`,{class:`part`,children:[y(`h4`,{children:L.title}),y(`dl`,{class:`grounds`,children:[y(`div`,{children:[y(`dt`,{children:L.computed}),y(`dd`,{children:e===null?y(u,{}):L.share(m(e))})]}),y(`div`,{children:[y(`dt`,{children:L.curated}),y(`dd`,{children:n===null?L.noTransition:y(Xe,{transition:n})})]})]}),t&&y(`p`,{class:`basis`,children:L.bases[t]})]})}function Xe({transition:{basis:e,evidence:t,from:n,to:i}}){return n===null&&e===null?y(u,{}):y(r,{children:[O(n),` → `,O(i),e&&`. ${e}`,t&&` (${L.evidence[t]})`,`.`]})}var R=C.routes;function z({routes:e,shown:t,heading:n,nameOf:r,moreOf:i}){let[a,o]=t.among(e);return y(v,{label:C.table(R.title),children:y(`table`,{class:`route-list`,children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:n}),y(`th`,{scope:`col`,class:`number`,children:R.fit}),y(`th`,{scope:`col`,children:R.basis}),y(`th`,{scope:`col`,class:`number`,children:R.gap}),y(`th`,{scope:`col`,class:`number`,children:R.weeks}),y(`th`,{scope:`col`,class:`number wide`,children:R.cost}),y(`th`,{scope:`col`,class:`number`,children:R.open}),y(`th`,{scope:`col`,children:y(`span`,{class:`unseen`,children:R.compare})})]})}),y(`tbody`,{children:e.map(e=>y(`tr`,{class:[a?.id,o?.id].includes(e.id)?`is-shown`:``,children:[y(`th`,{scope:`row`,children:[y(`button`,{type:`button`,class:`pick`,"aria-pressed":e.id===a?.id,onClick:()=>t.show(e),children:r(e)}),y(`span`,{class:`more`,children:i(e)})]}),y(Ze,{route:e}),y(`td`,{class:`compare`,children:e.id!==a?.id&&y(`button`,{type:`button`,"aria-pressed":e.id===o?.id,"aria-label":R.compareWith(r(e)),onClick:()=>t.compare(e,a),children:R.compare})})]},e.id))})]})})}function Ze({route:{fit:e,basis:n,gap:i,trainingPlan:a,fundingPlan:o}}){return y(r,{children:[y(`td`,{class:`number`,"data-name":R.fit,children:e===null?y(u,{}):y(Je,{fit:e})}),y(`td`,{"data-name":R.basis,children:n===null?y(u,{}):R.bases[n]}),y(`td`,{class:`number`,"data-name":R.gap,children:i===null?y(u,{}):i.length}),y(`td`,{class:`number`,"data-name":R.weeks,children:a===null?y(u,{}):a.weeks}),y(`td`,{class:`number wide`,children:a===null?y(u,{}):t(a.costCents)}),y(`td`,{class:`number`,"data-name":R.open,children:o===null?y(u,{}):t(o.uncoveredCents)})]})}var B=C.routes;function V({scope:e,onChoose:t}){return y(`fieldset`,{class:`either`,children:[y(`legend`,{class:`unseen`,children:B.scope}),[`OTHER`,`ANY`].map(n=>y(`button`,{type:`button`,"aria-pressed":n===e,onClick:()=>t(n),children:B.scopes[n]},n))]})}function H(){let[e,t]=s([]);return{among:t=>e.length>0?e.map(e=>Qe(e,t)):t.slice(0,1),show:e=>t([e]),compare:(n,r)=>{if(r===void 0||r.id===n.id)return t([n]);let i=e.length===2&&e[1]?.id===n.id;t(i?[r]:[r,n])},begin:()=>t([])}}function Qe(e,t){return t.find(t=>t.id===e.id)??e}var U=C.routes;function $e({route:{fit:e,gap:n,trainingPlan:r,fundingPlan:i}}){return y(`dl`,{class:`figures`,children:[y(W,{name:U.fit,children:e===null?y(u,{}):m(e)}),y(W,{name:U.gap,children:n===null?y(u,{}):n.length}),y(W,{name:U.weeks,children:r===null?y(u,{}):r.weeks}),y(W,{name:U.cost,children:r===null?y(u,{}):t(r.costCents)}),y(W,{name:U.open,children:i===null?y(u,{}):t(i.uncoveredCents)})]})}function W({name:e,children:t}){return y(`div`,{children:[y(`dt`,{children:e}),y(`dd`,{children:t})]})}var G=C.gap;function et({route:{gap:e,trainingPlan:t}}){return y(`section`,{class:`part`,children:[y(`h4`,{children:G.title}),e===null?y(_,{}):e.length===0?y(`p`,{children:G.none}):y(`ul`,{class:`gap`,children:e.map(({skill:e,has:n,needs:r})=>y(`li`,{children:[y(`span`,{children:O(e)}),y(`span`,{class:`levels`,children:G.fromTo(n,r)}),t&&y(tt,{skill:e,plan:t})]},e?.code))})]})}function tt({skill:e,plan:t}){let n=t=>t?.some(t=>t.code===e?.code);return n(t.closes)?y(`span`,{class:`closed`,children:G.closed}):n(t.remaining)?y(`span`,{class:`open`,children:G.open}):null}var nt=C.reasons,rt={MET:`✓`,UNMET:`✕`,UNKNOWN:`?`};function it({reasons:e}){return y(`section`,{class:`part`,children:[y(`h4`,{children:nt.title}),e===null?y(_,{}):y(`dl`,{class:`reasons`,children:e.map(({aspect:e,outcome:t,because:n})=>y(`div`,{class:t,children:[y(`dt`,{children:[y(at,{outcome:t}),nt.aspects[e],` `,y(`span`,{class:`word`,children:C.outcomes[t]})]}),y(`dd`,{children:n})]},e))})]})}function at({outcome:e}){return y(`span`,{class:`sign ${e}`,"aria-hidden":`true`,children:rt[e]})}var K=C.money;function ot({plan:e}){return y(`section`,{class:`part`,children:[y(`h4`,{children:K.title}),e===null?y(_,{}):y(st,{plan:e})]})}function st({plan:{lines:e,coveredCents:t,uncoveredCents:i,asOf:a}}){return t+i===0?y(`p`,{children:K.none}):y(r,{children:[y(`table`,{class:`sums`,children:[y(`tbody`,{children:[y(`tr`,{children:[y(`th`,{scope:`row`,children:K.cost}),y(`td`,{class:`number`,children:l(t+i)})]}),lt(e).map(e=>y(ct,{lines:e},e[0]?.scheme?.id)),e.length===0&&y(`tr`,{children:y(`td`,{colSpan:2,children:K.noLines})})]}),y(`tfoot`,{children:[y(`tr`,{children:[y(`th`,{scope:`row`,children:K.covered}),y(`td`,{class:`number`,children:l(t)})]}),y(`tr`,{class:`uncovered`,children:[y(`th`,{scope:`row`,children:K.uncovered}),y(`td`,{class:`number`,children:l(i)})]})]})]}),y(`p`,{class:`quiet small`,children:K.asOf(n(a))})]})}function ct({lines:e}){let[t]=e,n=e.map(({costItem:e,amountCents:t})=>`${K.costItems[e]} ${l(t)}`);return y(`tr`,{children:[y(`th`,{scope:`row`,children:[O(t?.scheme),y(`span`,{class:`more`,children:[K.decidedBy(O(t?.decidedBy)),...n].join(` · `)})]}),y(`td`,{class:`number`,children:l(e.reduce((e,t)=>e+t.amountCents,0))})]})}function lt(e){return[...Map.groupBy(e,e=>e.scheme?.id).values()]}var ut=[`ELIGIBLE`,`UNKNOWN`,`OWNER_DECIDES`,`INELIGIBLE`],dt={ELIGIBLE:`MET`,UNKNOWN:`UNKNOWN`,OWNER_DECIDES:`UNKNOWN`,INELIGIBLE:`UNMET`};function ft({plan:e}){let t=e?.decisions;return t?y(`section`,{class:`part decisions`,children:[y(`h4`,{children:K.decided}),ut.map(e=>{let n=t.filter(t=>t.outcome===e);return n.length>0&&y(`details`,{class:e,open:e!==`INELIGIBLE`,children:[y(`summary`,{children:K.count(K.decisions[e],n.length)}),y(`ul`,{children:n.map(({scheme:t,because:n})=>y(`li`,{children:[O(t),y(pt,{because:n,deciding:dt[e]})]},t?.id))})]},e)})]}):null}function pt({because:e,deciding:t}){let n=e.filter(e=>e.outcome===t),r=t===`MET`?n.slice(0,1):n;return(r.length>0?r:e.slice(0,1)).map(({condition:e,outcome:t,text:n})=>y(`span`,{class:`more`,children:[y(at,{outcome:t}),y(`span`,{class:`unseen`,children:[C.outcomes[t],`: `]}),n]},e))}var q=C.training;function mt({plan:e}){return y(`section`,{class:`part`,children:[y(`h4`,{children:q.title}),e===null?y(_,{}):y(ht,{plan:e})]})}function ht({plan:{steps:e,weeks:n,costCents:i,remaining:a,comesClosest:o}}){return e.length===0?y(`p`,{children:a&&a.length>0?q.nobody:q.none}):y(r,{children:[y(`table`,{class:`sums`,children:[y(`tbody`,{children:e.map(e=>y(gt,{step:e},e.training?.id))}),y(`tfoot`,{children:y(`tr`,{children:[y(`th`,{scope:`row`,children:q.inAll}),y(`td`,{class:`number`,children:q.weeks(n)}),y(`td`,{class:`number`,children:t(i)})]})})]}),o?.map(({skill:e,training:t,level:n})=>y(`p`,{class:`quiet`,children:q.closest(_t(e?.code,a),t?.title??t?.id??`–`,n)},e?.code))]})}function gt({step:{training:e,startsOn:r,costItems:i}}){let a=i?.reduce((e,t)=>e+t.amountCents,0),o=[e?.kind&&q.kinds[e.kind],e?.provider&&O(e.provider),r?q.starts(n(r)):q.anyDay];return y(`tr`,{children:[y(`th`,{scope:`row`,children:[e?.title??e?.id??`–`,y(`span`,{class:`more`,children:o.filter(Boolean).join(` · `)})]}),y(`td`,{class:`number`,children:e?.weeks==null?C.unknown:q.weeks(e.weeks)}),y(`td`,{class:`number`,children:a===void 0?C.unknown:t(a)})]})}function _t(e,t){return O(t?.find(t=>t.code===e)??(e?{code:e}:null))}var J=C.routes;function vt({routes:e,head:t,foot:n}){return y(`section`,{class:`shown`,"aria-labelledby":`shown`,children:[y(`div`,{class:`shown-top`,children:[y(`h3`,{id:`shown`,children:e.length===2?J.two:J.one}),y(`button`,{type:`button`,onClick:()=>window.print(),children:C.print})]}),y(`p`,{class:`advice`,children:J.advice}),y(`div`,{class:e.length===2?`columns two`:`columns`,children:e.map(e=>y(`article`,{class:`route`,children:[y(`div`,{class:`part head`,children:[t(e),y($e,{route:e})]}),y(`div`,{class:`half`,children:[y(Ye,{route:e}),y(it,{reasons:e.reasons}),y(et,{route:e})]}),y(`div`,{class:`half`,children:[y(mt,{plan:e.trainingPlan}),y(ot,{plan:e.fundingPlan}),y(ft,{plan:e.fundingPlan})]}),n&&y(`div`,{class:`part foot`,children:n(e)})]},e.id))})]})}var Y=C.routes;function yt({vacancy:e}){return y(r,{children:[y(`h4`,{class:`name`,children:xt(e)}),y(bt,{vacancy:e})]})}function bt({vacancy:e}){let{level:t,hardToFill:i,openSince:a,startsOn:o}=e,s=[t===null?void 0:C.level(t),i&&Y.hard,a&&Y.since(n(a)),o&&Y.starts(n(o))];return y(r,{children:[y(`p`,{children:St(e)}),y(`p`,{class:`quiet`,children:s.filter(Boolean).join(` · `)})]})}function xt(e){return e?.title??e?.id??`–`}function St({employer:e,municipality:t,branch:n}){return[e,t,n].filter(e=>e!==null).map(O).join(` · `)}var X=C.routes;function Ct({id:t,caller:n,decisions:i,onDecided:a}){let[o,c]=s(`OTHER`),[l,u]=s(!1),d=E(),f=H(),p={branches:o,...l&&{withinDistance:!0}},m={id:t,where:p,...d.after&&{after:d.after}},h=e(qe,m,n.token),_=()=>{d.begin(),f.begin()};return y(g,{name:`routes`,title:X.title,lead:X.lead,asked:h,shareable:{where:p},tools:y(wt,{scope:o,isNear:l,onScope:e=>{c(e),_()},onNear:e=>{u(e),_()}}),part:e=>e.candidate?.routes,children:({nodes:e,pageInfo:t})=>e.length===0?y(`p`,{class:`quiet`,children:X.none}):y(r,{children:[y(z,{routes:e,shown:f,heading:X.work,nameOf:({vacancy:e})=>xt(e),moreOf:({vacancy:e})=>e&&St(e)}),y(D,{page:t,paging:d}),y(vt,{routes:f.among(e),head:({vacancy:e})=>e&&y(yt,{vacancy:e}),foot:e=>y(He,{route:e,caller:n,earlier:i.filter(t=>t.vacancy?.id===e.vacancy?.id),onDecided:a},e.id)})]})})}function wt({scope:e,isNear:t,onScope:n,onNear:r}){return y(`div`,{class:`narrow`,children:[y(V,{scope:e,onChoose:n}),y(`label`,{class:`tick`,children:[y(`input`,{type:`checkbox`,checked:t,onChange:e=>r(e.currentTarget.checked)}),X.near]})]})}function Tt({id:t,caller:n,names:i,onLeave:o}){let s=e(Le,{id:t},n.token),l=s.answer.state===`ANSWERED`&&s.answer.data.candidate===null,u=a([]);return u.current=c(s.answer)?.candidate?.decisions??u.current,y(r,{children:[y(T,{text:C.people.other,heading:`person`,onLeave:o}),y(Re,{asked:s,caller:n,names:i}),!l&&y(Ct,{id:t,caller:n,decisions:u.current,onDecided:s.again})]})}var Et={name:`RoutesVacancies`,documentId:`sha256:733bd60ed665f29673e10b4cc4df0cd90ee7626f101056ee34278de532b9df16`,text:`query RoutesVacancies($where: VacancyFilter!, $after: String) {
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
}`},Z=C.vacancies;function Dt({names:t,onChoose:n}){let[i,a]=s({}),c=E(),{region:l,branch:u,search:d,isHard:f}=i,p={...l&&{regions:[l]},...u&&{branches:[u]},...d&&{search:d},...f&&{hardToFill:!0}},m=e(Et,{where:p,...c.after&&{after:c.after}});return y(g,{name:`vacancies`,title:Z.title,lead:Z.lead,asked:m,tools:y(Ot,{names:t,filter:i,narrow:e=>{a({...i,...e}),c.begin()}}),part:e=>e.vacancies?.page&&{total:e.vacancies.total,page:e.vacancies.page},children:({total:e,page:t})=>t.nodes.length===0?y(`p`,{class:`quiet`,children:Z.none}):y(r,{children:[e!==null&&y(`p`,{class:`quiet`,children:Z.count(o(e))}),y(kt,{vacancies:t.nodes,onChoose:n}),y(D,{page:t.pageInfo,paging:c})]})})}function Ot({names:e,filter:{region:t,branch:n,search:r=``,isHard:i=!1},narrow:a}){return y(`search`,{class:`filters`,"aria-label":Z.title,children:[y(d,{label:Z.region,chosen:t,all:C.people.all,options:e.regions,onChoose:e=>a({region:e})}),y(d,{label:Z.branch,chosen:n,all:C.people.all,options:e.branches,onChoose:e=>a({branch:e})}),y(`label`,{children:[y(`span`,{children:Z.search}),y(`input`,{type:`search`,maxLength:100,value:r,onChange:e=>a({search:e.currentTarget.value.trim()})})]}),y(`label`,{class:`tick`,children:[y(`input`,{type:`checkbox`,checked:i,onChange:e=>a({isHard:e.currentTarget.checked})}),Z.hard]})]})}function kt({vacancies:e,onChoose:t}){return y(v,{label:C.table(Z.title),children:y(`table`,{class:`choose`,children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:Z.vacancy}),y(`th`,{scope:`col`,children:Z.branch}),y(`th`,{scope:`col`,children:Z.place}),y(`th`,{scope:`col`,class:`wide`,children:Z.since})]})}),y(`tbody`,{children:e.map(e=>e&&y(`tr`,{children:[y(`th`,{scope:`row`,children:[y(`button`,{type:`button`,class:`pick`,onClick:()=>t(e.id),children:e.title??e.id}),y(`span`,{class:`more`,children:[e.employer&&O(e.employer),e.hardToFill&&C.routes.hard].filter(Boolean).join(` · `)})]}),y(`td`,{children:O(e.branch)}),y(`td`,{children:O(e.municipality)}),y(`td`,{class:`wide`,children:e.openSince?n(e.openSince):C.unknown})]},e.id))})]})})}var At={name:`RoutesVacancy`,documentId:`sha256:752e226ce071f185000ffc95259403ac6533065b15984406caf67cd8f837d1bf`,text:`query RoutesVacancy($id: ID!) {
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
}`},Q=C.vacancies;function Mt({id:t,caller:n,onPerson:i,onLeave:a}){let o=e(At,{id:t},n.token);return y(r,{children:[y(T,{text:Q.other,heading:`vacancy`,onLeave:a}),y(g,{name:`vacancy`,title:c(o.answer)?.vacancy?.title??Q.vacancy,asked:o,nothing:Q.gone,part:e=>e.vacancy,children:e=>y(r,{children:[y(bt,{vacancy:e}),y(Nt,{requirements:e.requirements})]})}),y(Pt,{id:t,caller:n,onPerson:i})]})}function Nt({requirements:e}){return!e||e.length===0?null:y(`details`,{class:`skills`,children:[y(`summary`,{children:[Q.asks,` (`,e.length,`)`]}),y(`ul`,{children:e.map(({skill:e,level:t,essential:n})=>y(`li`,{children:[O(e),` `,y(`span`,{class:`quiet`,children:[C.level(t),n&&`, ${Q.essential}`]})]},e?.code))})]})}function Pt({id:t,caller:n,onPerson:i}){let a=E(),o=H(),[c,l]=s(`OTHER`),u={branches:c},d={id:t,where:u,...a.after&&{after:a.after}},f=e(jt,d,n.token),p=n.claims?.role===`coach`;return y(g,{name:`within`,title:C.within.title,lead:C.within.lead,asked:f,shareable:{id:t,where:u},notForCaller:C.within.notYours,tools:y(`div`,{class:`narrow`,children:y(V,{scope:c,onChoose:e=>{l(e),a.begin(),o.begin()}})}),part:e=>e.vacancy?.routes,children:({nodes:e,owners:t,pageInfo:n})=>y(r,{children:[t?.some(e=>!e.complete)&&y(`p`,{class:`partly`,children:C.within.atLeast}),e.length===0?y(`p`,{class:`quiet`,children:C.within.none}):y(r,{children:[y(z,{routes:e,shown:o,heading:C.routes.person,nameOf:({candidate:e})=>O(e?.occupation),moreOf:({candidate:e})=>e&&Ft(e)}),y(D,{page:n,paging:a}),y(vt,{routes:o.among(e),head:({candidate:e})=>e&&y(r,{children:[y(`h4`,{class:`name`,children:O(e.occupation)}),y(`p`,{children:Ft(e)}),y(`p`,{class:`quiet`,children:e.id}),p&&y(`button`,{type:`button`,onClick:()=>i(e.id),children:C.routes.openPerson})]})})]})]})})}function Ft({branch:e,region:t,level:n,status:r}){return[O(e),O(t),n===null?C.levelUnknown:C.level(n),r&&C.statuses[r]].filter(Boolean).join(` · `)}var It=[`person`,`vacancy`,`firm`];function Lt(){let{chosen:t,choose:n}=ee(),i=le(),[a,o]=Ae(`overstap:candidate`),s=je(e(Me).answer),c=It.find(e=>e===t(`from`))??`person`,l=e=>{o(e),n({from:void 0})},u={caller:i,names:s};return y(r,{children:[y(h,{page:`/routes`}),y(`main`,{id:`content`,children:[y(`header`,{class:`opening`,children:[y(`h1`,{children:C.heading}),y(`p`,{class:`lead`,children:C.about})]}),y(pe,{caller:i,names:s,onForget:()=>o(void 0)}),y(Rt,{way:c,onChoose:e=>n({from:e===`person`?void 0:e})}),c===`person`&&y(zt,{...u,person:a,onPerson:o},i.token),c===`vacancy`&&y(Bt,{...u,vacancy:t(`vacancy`),onVacancy:e=>n({vacancy:e}),onPerson:l},i.token),c===`firm`&&y(Vt,{...u,firm:t(`firm`),onFirm:e=>n({firm:e}),onPerson:l},i.token)]})]})}function Rt({way:e,onChoose:t}){return y(`nav`,{class:`ways-in`,"aria-label":C.ways.title,children:It.map(n=>y(`a`,{href:f({from:n===`person`?void 0:n}),"aria-current":n===e?`true`:void 0,onClick:e=>{e.preventDefault(),t(n)},children:C.ways[n]},n))})}function zt({caller:e,names:t,person:n,onPerson:r}){if(e.token===``){let{closed:e,closedLead:t}=C.people;return y(`section`,{class:`panel closed`,"aria-labelledby":`closed`,children:[y(`h2`,{id:`closed`,children:e}),y(`p`,{class:`lead`,children:t})]})}return n===void 0?y(Pe,{caller:e,names:t,onChoose:r}):y(Tt,{id:n,caller:e,names:t,onLeave:()=>r(void 0)},n)}function Bt({caller:e,names:t,vacancy:n,onVacancy:r,onPerson:i}){return n===void 0?y(Dt,{names:t,onChoose:r}):y(Mt,{id:n,caller:e,onPerson:i,onLeave:()=>r(void 0)},n)}function Vt({caller:e,firm:t,onFirm:n,onPerson:r}){return t===void 0?y(Oe,{onChoose:n}):y(Se,{id:t,caller:e,onPerson:r,onLeave:()=>n(void 0)},t)}var $=document.getElementById(`page`);$&&($.replaceChildren(),i(y(Lt,{}),$));