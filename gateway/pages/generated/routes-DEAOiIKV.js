import{C as e,D as t,E as n,M as r,N as i,P as a,S as o,T as s,a as c,b as l,c as u,d,f,i as p,j as m,k as h,l as g,n as _,s as v,t as y,w as b,x,y as ee}from"./scrolls-CsUCQFdE.js";var S=`nobody`,te=`pasted`,ne=`overstap:role`,C=`overstap:token`;function re(e){let t=sessionStorage.getItem(ne)??`nobody`;return[`nobody`,`pasted`,...e].includes(t)?t:S}function ie(e){sessionStorage.setItem(ne,e)}function ae(){return sessionStorage.getItem(C)??``}function oe(e){let t=e.trim().replace(/^Bearer\s+/i,``);return t===``?sessionStorage.removeItem(C):sessionStorage.setItem(C,t),t}async function se(e,t){let n=await fetch(`${t}?role=${encodeURIComponent(e)}`).catch(()=>void 0);if(!n?.ok)throw Error(`The development issuer gives no token for «${e}» now. Does the mesh run?`);return n.text()}function ce(){let[{tokens:e}]=r(le),t=e?.roles??[],[n,i]=r(()=>re(t)),[a,o]=r(ae),[s,c]=r({role:S,token:``});h(()=>{if(e===null||n===`nobody`||n===`pasted`)return;let t=!1,r=e=>t||c({role:n,token:e});return se(n,e.url).then(r,()=>r(void 0)),()=>{t=!0}},[n,e]);let l=s.role===n?s:{token:``},u=n===`pasted`?a:l.token??``;return{roles:t,role:n,chooseRole:e=>{ie(e),i(e)},pasted:a,paste:e=>o(oe(e)),token:u,claims:u===``?void 0:ue(u),isRefused:l.token===void 0}}function le(){let e=document.getElementById(`settings`)?.textContent;return e?JSON.parse(e):{tokens:null}}function ue(e){try{let t=(e.split(`.`)[1]??``).replaceAll(`-`,`+`).replaceAll(`_`,`/`),n=Uint8Array.from(atob(t),e=>e.charCodeAt(0)),r=JSON.parse(new TextDecoder().decode(n));return{role:de(r.role),purpose:de(r.purpose),regions:Array.isArray(r.regions)?r.regions.filter(e=>typeof e==`string`):[],ends:typeof r.exp==`number`?r.exp:void 0}}catch{return}}function de(e){return typeof e==`string`?e:void 0}var w=o===`en`?{heading:`Where somebody could go`,about:`A route is a suggestion. A person looks at it, decides, and says why.`,ways:{title:`Where you begin`,person:`Person`,vacancy:`Vacancy`,firm:`Firm in trouble`},level:e=>`level ${e}`,levelUnknown:`level unknown`,unknown:`unknown`,table:e=>`Table: ${e}`,more:`Next`,back:`Previous`,print:`Print this route`,caller:{title:`Who asks`,as:`Ask as`,nobody:`nobody, without a token`,pasted:`a token of mine`,roles:e=>({coach:`coach`,partner:`employer`,dashboard:`dashboard`,operator:`operator`})[e]??e,token:`Token`,kept:`stays in this tab only`,forget:`Forget the token`,refused:`The development issuer gives no token now. Does the mesh run?`,unreadable:`This does not look like a token. The gateway will refuse it.`,says:(e,t,n)=>`The token says: ${e}, for ${t}${n&&`, in ${n}`}.`,ended:`This token has expired.`,purposes:e=>({MEDIATION:`mediation`,FUNDING_ASSESSMENT:`funding assessment`,STATISTICS:`statistics`,SUPPORT:`support`})[e]??e,noPurpose:`no purpose`},people:{title:`Who`,lead:`Choose somebody. You see the people of your own regions; each time that you look at somebody is a line in that person’s log.`,closed:`A token first`,closedLead:`People can be seen by a coach of their own region, for mediation. Choose above as whom you ask, or paste a token. It stays in this tab and never stands in an address. Vacancies and firms in trouble are for anybody to see.`,region:`Lives in`,branch:`Comes from`,occupation:`Occupation`,status:`Situation`,all:`all`,number:`Number`,open:`Open`,none:`Nobody whom you may see answers this. Widen the choice.`,count:e=>`${e} people`,person:`Person`,place:`Lives in`,from:`Available`,other:`Somebody else`},statuses:{AT_RISK:`job at risk`,EMPLOYED:`in work`,NO_BENEFIT:`without a benefit`,RETURNER:`returner`,SIDE_ENTRANT:`side entrant`,UNEMPLOYED:`without work`},person:{title:`What is known`,none:e=>`There is nobody of this number whom you may see. A coach sees who lives in its own regions${e&&`: ${e}`}.`,lives:`Lives in`,works:`Works at`,distance:`Travels at most`,kilometres:e=>`${e} km`,notAsked:`not asked yet`,from:`Available from`,searches:`Looks in`,machines:`Machines`,years:(e,t)=>`${e}, ${t} ${t===1?`year`:`years`}`,noMachines:`none known`,skills:e=>`${e} skills`,consent:`Being proposed`,consentGiven:e=>`agreed on ${e}`,consentTaken:e=>`taken back on ${e}`,consentNone:`not asked yet`},routes:{title:`Where to`,lead:`Best first; a transition that sector experts know goes before few shared skills. Choose one, or put two side by side.`,scope:`Which branches`,scopes:{OTHER:`other branches`,ANY:`all branches`},near:`Only within the own travelling distance`,none:`Within this choice no route is found. That says nothing about the person: choose all branches, or look further away.`,work:`Work`,person:`Who`,fit:`Fits`,basis:`Rests on`,bases:{BOTH:`both`,SKILLS:`skills`,TRANSITION:`experts`},gap:`Lacks`,weeks:`Weeks`,cost:`Costs`,open:`Not covered`,compare:`Compare`,compareWith:e=>`Compare with ${e}`,hard:`hard to fill`,one:`The route`,two:`Two routes side by side`,openPerson:`Open this person`,since:e=>`open since ${e}`,starts:e=>`starts ${e}`,advice:`A suggestion, worked out from what the partners know. You decide, together with the person whom it is about.`},fit:{title:`Does it fit`,share:e=>`${e} of what is asked, weighted, is there already.`,computed:`Computed from skills`,curated:`Known to sector experts`,noTransition:`No transition that experts described.`,bases:{BOTH:`Rests on both: the skills, and a transition that experts know.`,SKILLS:`Rests on the skills alone.`,TRANSITION:`Rests on what experts saw work; the skills alone would not carry it.`},evidence:{PROGRAMME:`a programme retrains people this way`,CLASSIFICATION:`both occupations stand in one group`,DIRECTION:`a programme names the direction`,PRACTICE:`judgement of practice, not verified`}},reasons:{title:`Why, and why not`,aspects:{LEVEL:`Level`,MACHINES:`Machines`,SKILLS:`Trade`,REGION:`Distance and time`}},outcomes:{MET:`met`,UNMET:`not met`,UNKNOWN:`unknown`},gap:{title:`What is missing`,none:`Nothing: all that is asked is there.`,fromTo:(e,t)=>`from ${e} to ${t}`,closed:`training teaches it`,open:`stays open`},training:{title:`Training`,none:`No training is needed.`,nobody:`No training within reach closes this.`,weeks:e=>e===1?`1 week`:`${e} weeks`,inAll:`One after the other`,starts:e=>`starts ${e}`,anyDay:`starts any day`,closest:(e,t,n)=>`Comes closest to ${e}: ${t}, up to level ${n}.`,kinds:{CREBO:`vocational course`,SHORT:`short course`,EVC:`recognised experience`,ORIENTATION:`orientation`}},money:{title:`Who pays`,none:`There is nothing to pay.`,asOf:e=>`Judged as of ${e}. Each fund decides its own line.`,cost:`Cost of the training`,decidedBy:e=>`${e} decides`,covered:`Covered`,uncovered:`Not covered`,noLines:`No scheme pays anything.`,costItems:{EXAM:`Examination`,GUIDANCE:`Guidance`,INTAKE:`Intake`,MATERIAL:`Material`,TRAVEL:`Travel`,TUITION:`Tuition`,WAGE_LOSS:`Wages`},decided:`What each fund decided, and why`,decisions:{ELIGIBLE:`Can`,UNKNOWN:`Unknown: a fact is missing`,OWNER_DECIDES:`The fund decides itself`,INELIGIBLE:`Cannot`},count:(e,t)=>`${e} (${t})`},decide:{title:`Your decision`,lead:`What you record goes into the file with your reason and with what this route said. The person can read it.`,choices:{PROPOSED:`Propose to the employer`,NOT_PROPOSED:`Do not propose`,WITHDRAWN:`Take the proposal back`},done:{PROPOSED:`Proposed`,NOT_PROPOSED:`Not proposed`,WITHDRAWN:`Taken back`},reason:`Why`,record:`Record`,recording:`Being recorded…`,onlyFor:`A coach can record this, for mediation.`,noReceipt:`Without the receipt of this route there is nothing to record.`,chooseFirst:`Choose what you decide, and say why.`,earlier:(e,t)=>`${e} on ${t}`,outcomes:e=>({WRITTEN:`Recorded.`,NO_CONSENT:`Not recorded: this person has not agreed to being proposed. Ask first.`,NO_CASE_OF_YOURS:`Not recorded: you hold no open case of this person.`,CASE_IS_OPEN:`Not recorded: somebody else holds the open case.`,NOT_PROPOSED:`Not recorded: there is no proposal to take back.`,NO_SUCH_CANDIDATE:`Not recorded: this person is not there, or you may not see them.`})[e]??e,unsure:`No answer came, so nobody knows whether it is recorded. Record it again: it will not be there twice.`,refused:e=>`Not recorded: ${e}`},vacancies:{title:`Which vacancy`,lead:`Open vacancies are for anybody to see, those that are open longest first.`,region:`Workplace in`,branch:`Branch`,search:`Word in the title`,hard:`Only those that are hard to fill`,none:`No open vacancy answers this. Widen the choice.`,count:e=>`${e} vacancies`,vacancy:`Vacancy`,place:`Workplace`,since:`Open since`,other:`Another vacancy`,asks:`What is asked`,essential:`essential`,gone:`This vacancy is not there, or no longer.`},within:{title:`Who is within reach`,lead:`A coach sees who lives in its own regions; an employer who agreed to being proposed, without a name, at its own vacancies.`,none:`Nobody whom you may see is within reach now.`,notYours:`This is not your vacancy, or your token does not give the right: who is within reach is for a coach, or for the employer who offers it.`,atLeast:`Not all owners answer: there may be more.`},firms:{title:`Firms in trouble`,lead:`Bankruptcies, reorganisations and dismissals that were announced, newest first.`,none:`Nothing is announced now.`,firm:`Firm`,what:`What`,announced:`Announced`,people:`People`,kinds:{BANKRUPTCY:`bankruptcy`,MASS_LAYOFF:`collective dismissal`,REORGANISATION:`reorganisation`},other:`Another firm`,gone:`This firm is not in the list, or no longer.`,story:(e,t,n)=>`${e}, announced on ${t}, ${n}.`,headcount:e=>`${e} people work there.`,affected:e=>`Of them ${e} live in your regions.`,affectedTitle:`Whom it touches, and where else`,affectedLead:`Of each the three vacancies in another branch that fit best.`,noneOfYours:`Nobody whom you may see works here.`,where:`Where they can go`,reach:(e,t)=>`${e} of ${t}`,whereLead:`People with one of their three best routes there. Somebody can count in several branches.`,without:`without a route`,routes:`Best routes`,curated:`known to experts`,noRoutes:`no route found: look further together`},between:(e,t)=>`${e} to ${t}`,atLeast:e=>`at least ${e}`}:{heading:`Waar kan iemand heen`,about:`Een route is een voorstel. Een mens kijkt ernaar, beslist, en zegt waarom.`,ways:{title:`Waar u begint`,person:`Persoon`,vacancy:`Vacature`,firm:`Bedrijf in nood`},level:e=>`niveau ${e}`,levelUnknown:`niveau onbekend`,unknown:`onbekend`,table:e=>`Tabel: ${e}`,more:`Volgende`,back:`Vorige`,print:`Druk deze route af`,caller:{title:`Wie vraagt`,as:`Vragen als`,nobody:`niemand, zonder token`,pasted:`een eigen token`,roles:e=>({coach:`coach`,partner:`werkgever`,dashboard:`dashboard`,operator:`beheerder`})[e]??e,token:`Token`,kept:`blijft alleen in dit tabblad`,forget:`Vergeet het token`,refused:`De uitgever voor ontwikkeling geeft nu geen token. Draait de mesh?`,unreadable:`Dit lijkt niet op een token. De gateway zal het weigeren.`,says:(e,t,n)=>`Het token zegt: ${e}, voor ${t}${n&&`, in ${n}`}.`,ended:`Dit token is verlopen.`,purposes:e=>({MEDIATION:`bemiddeling`,FUNDING_ASSESSMENT:`beoordeling van geld`,STATISTICS:`statistiek`,SUPPORT:`beheer`})[e]??e,noPurpose:`geen doel`},people:{title:`Wie`,lead:`Kies iemand. U ziet de mensen uit uw eigen regio’s; van elke keer dat u iemand bekijkt komt een regel in het logboek van die persoon.`,closed:`Eerst een token`,closedLead:`Mensen zijn te zien voor een coach uit hun eigen regio, met het doel bemiddeling. Kies bovenaan als wie u vraagt, of plak een token. Het blijft in dit tabblad en staat nooit in een adres. Vacatures en bedrijven in nood mag iedereen zien.`,region:`Woont in`,branch:`Komt uit`,occupation:`Beroep`,status:`Situatie`,all:`alle`,number:`Nummer`,open:`Open`,none:`Niemand die hieraan voldoet en die u mag zien. Maak de keuze ruimer.`,count:e=>`${e} mensen`,person:`Persoon`,place:`Woont in`,from:`Beschikbaar`,other:`Iemand anders`},statuses:{AT_RISK:`baan op de tocht`,EMPLOYED:`aan het werk`,NO_BENEFIT:`zonder uitkering`,RETURNER:`herintreder`,SIDE_ENTRANT:`zij-instromer`,UNEMPLOYED:`zonder werk`},person:{title:`Wat we weten`,none:e=>`Er is niemand met dit nummer die u mag zien. Een coach ziet wie in de eigen regio’s woont${e&&`: ${e}`}.`,lives:`Woont in`,works:`Werkt bij`,distance:`Reist hoogstens`,kilometres:e=>`${e} km`,notAsked:`nog niet gevraagd`,from:`Beschikbaar vanaf`,searches:`Zoekt in`,machines:`Machines`,years:(e,t)=>`${e}, ${t} jaar`,noMachines:`geen bekend`,skills:e=>`${e} vaardigheden`,consent:`Voorgesteld worden`,consentGiven:e=>`mag, gezegd op ${e}`,consentTaken:e=>`mag niet meer, gezegd op ${e}`,consentNone:`nog niet gevraagd`},routes:{title:`Waarheen`,lead:`Best passende eerst; een overgang die vakmensen kennen gaat voor op weinig gedeelde vaardigheden. Kies er een, of zet er twee naast elkaar.`,scope:`Welke branches`,scopes:{OTHER:`andere branches`,ANY:`alle branches`},near:`Alleen binnen de eigen reisafstand`,none:`Binnen deze keuze is geen route te vinden. Dat zegt niets over de persoon: kies alle branches, of kijk verder weg.`,work:`Werk`,person:`Wie`,fit:`Past`,basis:`Rust op`,bases:{BOTH:`beide`,SKILLS:`vaardigheden`,TRANSITION:`vakmensen`},gap:`Mist`,weeks:`Weken`,cost:`Kosten`,open:`Niet gedekt`,compare:`Vergelijk`,compareWith:e=>`Vergelijk met ${e}`,hard:`moeilijk vervulbaar`,one:`De route`,two:`Twee routes naast elkaar`,openPerson:`Open deze persoon`,since:e=>`open sinds ${e}`,starts:e=>`begint ${e}`,advice:`Een voorstel, uitgerekend uit wat de partners weten. U beslist, samen met de persoon om wie het gaat.`},fit:{title:`Past het`,share:e=>`${e} van wat gevraagd wordt, gewogen, is er al.`,computed:`Berekend uit vaardigheden`,curated:`Bekend bij vakmensen`,noTransition:`Geen overgang die vakmensen beschreven.`,bases:{BOTH:`Rust op beide: de vaardigheden, en een overgang die vakmensen kennen.`,SKILLS:`Rust op de vaardigheden alleen.`,TRANSITION:`Rust op wat vakmensen zagen lukken; de vaardigheden alleen zouden het niet dragen.`},evidence:{PROGRAMME:`een programma schoolt zo om`,CLASSIFICATION:`beide beroepen staan in één groep`,DIRECTION:`een programma noemt deze richting`,PRACTICE:`oordeel uit de praktijk, niet nagegaan`}},reasons:{title:`Waarom wel, waarom niet`,aspects:{LEVEL:`Niveau`,MACHINES:`Machines`,SKILLS:`Vak`,REGION:`Afstand en tijd`}},outcomes:{MET:`voldoet`,UNMET:`voldoet niet`,UNKNOWN:`onbekend`},gap:{title:`Wat er mist`,none:`Niets: alles wat gevraagd wordt is er.`,fromTo:(e,t)=>`van ${e} naar ${t}`,closed:`leert een opleiding`,open:`blijft open`},training:{title:`Opleiding`,none:`Er is geen opleiding nodig.`,nobody:`Geen opleiding binnen bereik sluit dit.`,weeks:e=>e===1?`1 week`:`${e} weken`,inAll:`Na elkaar`,starts:e=>`begint ${e}`,anyDay:`begint elke dag`,closest:(e,t,n)=>`Komt het dichtst bij ${e}: ${t}, tot niveau ${n}.`,kinds:{CREBO:`mbo-opleiding`,SHORT:`korte cursus`,EVC:`ervaringscertificaat`,ORIENTATION:`oriëntatie`}},money:{title:`Wie betaalt`,none:`Er is niets te betalen.`,asOf:e=>`Beoordeeld naar ${e}. Elk fonds beslist zelf over de eigen regel.`,cost:`Kosten van de opleiding`,decidedBy:e=>`${e} beslist`,covered:`Gedekt`,uncovered:`Niet gedekt`,noLines:`Geen regeling betaalt mee.`,costItems:{EXAM:`Examen`,GUIDANCE:`Begeleiding`,INTAKE:`Intake`,MATERIAL:`Materiaal`,TRAVEL:`Reizen`,TUITION:`Lesgeld`,WAGE_LOSS:`Loon`},decided:`Wat elk fonds besliste, en waarom`,decisions:{ELIGIBLE:`Kan`,UNKNOWN:`Onbekend: er mist een feit`,OWNER_DECIDES:`Beslist het fonds zelf`,INELIGIBLE:`Kan niet`},count:(e,t)=>`${e} (${t})`},decide:{title:`Uw besluit`,lead:`Wat u vastlegt, komt met uw reden en met wat deze route zei in het dossier. De persoon kan het inzien.`,choices:{PROPOSED:`Voorstellen aan de werkgever`,NOT_PROPOSED:`Niet voorstellen`,WITHDRAWN:`Voorstel terugnemen`},done:{PROPOSED:`Voorgesteld`,NOT_PROPOSED:`Niet voorgesteld`,WITHDRAWN:`Teruggenomen`},reason:`Waarom`,record:`Leg vast`,recording:`Wordt vastgelegd…`,onlyFor:`Vastleggen kan een coach, met het doel bemiddeling.`,noReceipt:`Zonder bewijs van deze route is er niets vast te leggen.`,chooseFirst:`Kies wat u besluit, en zeg waarom.`,earlier:(e,t)=>`${e} op ${t}`,outcomes:e=>({WRITTEN:`Vastgelegd.`,NO_CONSENT:`Niet vastgelegd: deze persoon heeft niet gezegd voorgesteld te willen worden. Vraag het eerst.`,NO_CASE_OF_YOURS:`Niet vastgelegd: u hebt geen open dossier van deze persoon.`,CASE_IS_OPEN:`Niet vastgelegd: een ander heeft het dossier open.`,NOT_PROPOSED:`Niet vastgelegd: er is geen voorstel om terug te nemen.`,NO_SUCH_CANDIDATE:`Niet vastgelegd: deze persoon is er niet, of u mag die niet zien.`})[e]??e,unsure:`Er kwam geen antwoord, dus niemand weet of het is vastgelegd. Leg het nog eens vast: dubbel komt het er niet in.`,refused:e=>`Niet vastgelegd: ${e}`},vacancies:{title:`Welke vacature`,lead:`Open vacatures mag iedereen zien, die het langst open staan eerst.`,region:`Werkplek in`,branch:`Branche`,search:`Woord in de titel`,hard:`Alleen moeilijk vervulbare`,none:`Geen open vacature voldoet hieraan. Maak de keuze ruimer.`,count:e=>`${e} vacatures`,vacancy:`Vacature`,place:`Werkplek`,since:`Open sinds`,other:`Een andere vacature`,asks:`Wat er gevraagd wordt`,essential:`onmisbaar`,gone:`Deze vacature is er niet, of niet meer.`},within:{title:`Wie is binnen bereik`,lead:`Een coach ziet wie in de eigen regio’s woont; een werkgever wie voorgesteld wil worden, zonder naam, bij de eigen vacatures.`,none:`Niemand die u mag zien is nu binnen bereik.`,notYours:`Dit is niet uw vacature, of uw token geeft het recht niet: wie binnen bereik is, ziet een coach, of de werkgever die haar plaatste.`,atLeast:`Niet alle bestanden antwoorden: er kunnen er meer zijn.`},firms:{title:`Bedrijven in nood`,lead:`Aangekondigde faillissementen, reorganisaties en ontslagen, nieuwste eerst.`,none:`Er is nu niets aangekondigd.`,firm:`Bedrijf`,what:`Wat`,announced:`Aangekondigd`,people:`Mensen`,kinds:{BANKRUPTCY:`faillissement`,MASS_LAYOFF:`collectief ontslag`,REORGANISATION:`reorganisatie`},other:`Een ander bedrijf`,gone:`Dit bedrijf staat niet (meer) in de lijst.`,story:(e,t,n)=>`${e}, aangekondigd op ${t}, ${n}.`,headcount:e=>`Er werken ${e} mensen.`,affected:e=>`Van hen wonen er ${e} in uw regio’s.`,affectedTitle:`Wie het raakt, en waar nog meer`,affectedLead:`Van ieder de drie best passende vacatures in een andere branche.`,noneOfYours:`Hier werkt niemand die u mag zien.`,where:`Waar zij heen kunnen`,reach:(e,t)=>`${e} van ${t}`,whereLead:`Mensen met een van hun drie beste routes daarheen. Iemand kan in meer branches tellen.`,without:`zonder route`,routes:`Beste routes`,curated:`bekend bij vakmensen`,noRoutes:`geen route gevonden: kijk samen verder`},between:(e,t)=>`${e} tot ${t}`,atLeast:e=>`ten minste ${e}`},T=w.caller;function fe({caller:e,names:t,onForget:n}){let{roles:r,role:i,chooseRole:a,pasted:o,paste:s}=e,c=e=>{e===`nobody`&&n(),a(e)};return g(`section`,{class:`caller`,"aria-label":T.title,children:[g(`div`,{class:`filters`,children:[g(`label`,{children:[g(`span`,{children:T.as}),g(`select`,{value:i,onChange:e=>c(e.currentTarget.value),children:[g(`option`,{value:S,children:T.nobody}),r.map(e=>g(`option`,{value:e,children:T.roles(e)},e)),g(`option`,{value:te,children:T.pasted})]})]}),i===`pasted`&&g(`form`,{class:`token`,onSubmit:e=>e.preventDefault(),children:[g(`label`,{children:[g(`span`,{children:[T.token,` (`,T.kept,`)`]}),g(`input`,{type:`password`,autocomplete:`off`,spellcheck:!1,value:o,onInput:e=>e.inputType===`insertFromPaste`&&s(e.currentTarget.value),onChange:e=>s(e.currentTarget.value)})]}),o!==``&&g(`button`,{type:`button`,onClick:()=>{s(``),n()},children:T.forget})]})]}),g(`p`,{class:`says`,role:`status`,children:pe(e,t)})]})}function pe({token:e,claims:t,isRefused:n},r){return n?T.refused:e===``?``:t===void 0?T.unreadable:me(t,r)}function me({role:e,purpose:t,regions:n,ends:r},i){if(r!==void 0&&r*1e3<Date.now())return T.ended;let a=new Intl.ListFormat(document.documentElement.lang).format(n.map(i.region));return T.says(T.roles(e??`–`),t?T.purposes(t):T.noPurpose,a)}function he({atLeast:e,atMost:t}){let r=n(e);return t===null?w.atLeast(r):t===e?r:w.between(r,n(t))}function E({text:e,heading:t,onLeave:n}){return h(()=>{navigator.userActivation.hasBeenActive&&ge(document.getElementById(t))},[t]),g(`p`,{class:`leave`,children:g(`button`,{type:`button`,onClick:()=>{n(),ge(document.querySelector(`.ways-in [aria-current]`))},children:[`← `,e]})})}function ge(e){e&&e.tabIndex<0&&(e.tabIndex=-1),e?.focus()}var _e={name:`RoutesOfDisruption`,documentId:`sha256:563f2cf6b6f0d494defbb625ea5c419bff9539b11b7d75591b5262dc0f98afdc`,text:`query RoutesOfDisruption($id: ID!, $after: String) {
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
}`};function D(){let[e,t]=r([]);return{after:e.at(-1),next:({endCursor:n})=>n!==null&&t([...e,n]),back:e.length>0?()=>t(e.slice(0,-1)):void 0,begin:()=>t([])}}function O({page:e,paging:t}){return!e.hasNextPage&&!t.back?null:g(`p`,{class:`pages`,children:[g(`button`,{type:`button`,disabled:!t.back,onClick:t.back,children:w.back}),g(`button`,{type:`button`,disabled:!e.hasNextPage,onClick:()=>t.next(e),children:w.more})]})}function k(e){return e?.name??e?.label??e?.code??e?.id??`–`}var A=w.firms;function ve({people:e}){let t=e.filter(e=>e.routes!==null);if(t.length===0)return null;let n=be(t),r=t.filter(e=>e.routes?.nodes.length===0).length;return g(`figure`,{class:`where-else`,children:[g(`figcaption`,{children:[g(`h3`,{children:A.where}),g(`p`,{class:`quiet`,children:A.whereLead})]}),g(`dl`,{children:[n.map(([e,n])=>g(ye,{name:e,count:n,of:t.length},e)),r>0&&g(ye,{name:A.without,count:r,of:t.length})]})]})}function ye({name:e,count:t,of:n}){return g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:[g(`span`,{class:`bar`,style:{"--share":`${t/n*100}%`},"aria-hidden":`true`}),g(`span`,{class:`number`,children:A.reach(t,n)})]})]})}function be(e){let t=new Map;for(let{routes:n}of e){let e=new Set(n?.nodes.map(({vacancy:e})=>k(e?.branch)));for(let n of e)t.set(n,(t.get(n)??0)+1)}return[...t].sort(([,e],[,t])=>t-e)}var j=w.firms;function xe({id:e,caller:t,onPerson:n,onLeave:r}){let a=D(),o=x(_e,{id:e,...a.after&&{after:a.after}},t.token),s=l(o.answer)?.disruption?.employer;return g(i,{children:[g(E,{text:j.other,heading:`firm`,onLeave:r}),g(_,{name:`firm`,title:s?k(s):j.firm,asked:o,nothing:j.gone,part:e=>e.disruption,children:e=>g(Se,{firm:e})}),g(_,{name:`affected`,title:j.affectedTitle,lead:j.affectedLead,asked:o,shareable:{id:e},nothing:j.gone,part:e=>e.disruption?.affected?.page&&{...e.disruption.affected,page:e.disruption.affected.page},children:({count:e,page:{nodes:t,pageInfo:r}})=>t.length===0?g(`p`,{class:`quiet`,children:j.noneOfYours}):g(i,{children:[e&&g(`p`,{children:j.affected(he(e))}),g(ve,{people:t.filter(e=>e!==null)}),g(Ce,{people:t.filter(e=>e!==null),onPerson:n}),g(O,{page:r,paging:a})]})})]})}function Se({firm:{kind:e,announcedOn:t,headcount:r,employer:i}}){return g(`p`,{class:`story`,children:[j.story(e?Te(j.kinds[e]):w.unknown,t?b(t):w.unknown,k(i?.municipality)),` `,r!==null&&j.headcount(n(r))]})}function Ce({people:e,onPerson:t}){return g(y,{label:w.table(j.affectedTitle),children:g(`table`,{class:`choose people-of-firm`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:w.people.person}),g(`th`,{scope:`col`,children:j.routes})]})}),g(`tbody`,{children:e.map(({id:e,occupation:n,municipality:r,level:i,routes:a})=>g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(`button`,{type:`button`,class:`pick`,onClick:()=>t(e),children:k(n)}),g(`span`,{class:`more`,children:[e,` · `,k(r),` · `,i===null?w.levelUnknown:w.level(i)]})]}),g(`td`,{children:g(we,{routes:a})})]},e))})]})})}function we({routes:e}){return e===null?g(p,{}):e.nodes.length===0?g(`span`,{class:`quiet`,children:j.noRoutes}):g(`ol`,{class:`best`,children:e.nodes.map(({id:e,fit:n,basis:r,vacancy:i})=>g(`li`,{children:[g(`span`,{class:`number`,children:n===null?`–`:t(n)}),g(`span`,{children:[i?.title??i?.id??`–`,` `,g(`span`,{class:`quiet`,children:[k(i?.branch),`, `,k(i?.municipality),(r===`TRANSITION`||r===`BOTH`)&&`, ${j.curated}`]})]})]},e))})}function Te(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Ee={name:`RoutesDisruptions`,documentId:`sha256:3b148c79d3c511d1290c30c10e37fdacc6bf0defeb598d8a745968546432dc9f`,text:`query RoutesDisruptions {
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
}`},M=w.firms;function De({onChoose:e}){let t=x(Ee);return g(_,{name:`firms`,title:M.title,lead:M.lead,asked:t,part:e=>e.disruptions?.nodes,children:t=>t.length===0?g(`p`,{class:`quiet`,children:M.none}):g(y,{label:w.table(M.title),children:g(`table`,{class:`choose`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:M.firm}),g(`th`,{scope:`col`,children:M.what}),g(`th`,{scope:`col`,children:M.announced}),g(`th`,{scope:`col`,class:`number`,children:M.people})]})}),g(`tbody`,{children:t.map(t=>t&&g(Oe,{firm:t,onChoose:e},t.id))})]})})})}function Oe({firm:e,onChoose:t}){let{id:r,kind:i,announcedOn:a,headcount:o,employer:s}=e;return g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(`button`,{type:`button`,class:`pick`,onClick:()=>t(r),children:s?k(s):r}),g(`span`,{class:`more`,children:k(s?.municipality)})]}),g(`td`,{children:i?M.kinds[i]:w.unknown}),g(`td`,{children:a?b(a):w.unknown}),g(`td`,{class:`number`,children:o===null?w.unknown:n(o)})]})}function ke(e){let[t,n]=r(()=>sessionStorage.getItem(e)??void 0);return[t,t=>{t===void 0?sessionStorage.removeItem(e):sessionStorage.setItem(e,t),n(t)}]}function Ae(e){let{regions:t,branches:n,occupations:r}=l(e)??{},i=new Map(N(t));return{regions:N(t),branches:N(n),occupations:e=>N(r?.nodes.filter(t=>!e||t.branch?.code===e)),region:e=>i.get(e)??e}}function N(e){return(e??[]).map(e=>[e.code??``,k(e)])}var je={name:`RoutesNames`,documentId:`sha256:20573eec85af855001b7a8093c0dcb63c849115be6a1a8889a8ebd1d495d771f`,text:`query RoutesNames {
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
}`},Me={name:`RoutesPeople`,documentId:`sha256:337835635404dc0cb8346adb83a559a231456085024146ad666d40ccbf15a0f1`,text:`query RoutesPeople($where: CandidateFilter!, $after: String) {
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
}`},P=w.people;function Ne({caller:e,names:t,onChoose:n}){let[a,o]=r({}),s=D(),c={...a.region&&{regions:[a.region]},...a.branch&&{branches:[a.branch]},...a.occupation&&{occupations:[a.occupation]},...a.status&&{statuses:[a.status]}},l=x(Me,{where:c,...s.after&&{after:s.after}},e.token);return g(_,{name:`people`,title:P.title,lead:P.lead,asked:l,shareable:{where:c},tools:g(Pe,{caller:e,names:t,filter:a,narrow:e=>{o({...a,...e}),s.begin()},onChoose:n}),part:e=>e.candidates?.page&&{...e.candidates,page:e.candidates.page},children:({count:e,page:t})=>t.nodes.length===0?g(`p`,{class:`quiet`,children:P.none}):g(i,{children:[e&&g(`p`,{class:`quiet`,children:P.count(he(e))}),g(Fe,{people:t.nodes,onChoose:n}),g(O,{page:t.pageInfo,paging:s})]})})}function Pe({caller:{claims:e},names:t,filter:n,narrow:i,onChoose:a}){let[o,s]=r(``),c=e?.regions??[],{region:l,branch:u,occupation:d,status:f}=n;return g(`search`,{class:`filters`,"aria-label":P.title,children:[g(v,{label:P.region,chosen:l,all:P.all,options:t.regions.filter(([e])=>c.length===0||c.includes(e)),onChoose:e=>i({region:e})}),g(v,{label:P.branch,chosen:u,all:P.all,options:t.branches,onChoose:e=>i({branch:e,occupation:void 0})}),g(v,{label:P.occupation,chosen:d,all:P.all,options:t.occupations(u),onChoose:e=>i({occupation:e})}),g(v,{label:P.status,chosen:f,all:P.all,options:Object.entries(w.statuses),onChoose:e=>i({status:e})}),g(`form`,{onSubmit:e=>{e.preventDefault(),o.trim()!==``&&a(o.trim())},children:[g(`label`,{children:[g(`span`,{children:P.number}),g(`input`,{value:o,placeholder:`uwv-noord:1`,autocomplete:`off`,onInput:e=>s(e.currentTarget.value)})]}),g(`button`,{type:`submit`,children:P.open})]})]})}function Fe({people:e,onChoose:t}){return g(y,{label:w.table(P.title),children:g(`table`,{class:`choose`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:P.person}),g(`th`,{scope:`col`,children:P.branch}),g(`th`,{scope:`col`,children:P.place}),g(`th`,{scope:`col`,class:`wide`,children:P.status}),g(`th`,{scope:`col`,class:`wide`,children:P.from})]})}),g(`tbody`,{children:e.map(e=>e&&g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(`button`,{type:`button`,class:`pick`,onClick:()=>t(e.id),children:k(e.occupation)}),g(`span`,{class:`more`,children:[e.id,` · `,e.level===null?w.levelUnknown:w.level(e.level)]})]}),g(`td`,{children:k(e.branch)}),g(`td`,{children:k(e.municipality)}),g(`td`,{class:`wide`,children:e.status?w.statuses[e.status]:w.unknown}),g(`td`,{class:`wide`,children:e.availableFrom?b(e.availableFrom):w.unknown})]},e.id))})]})})}var Ie={name:`RoutesPerson`,documentId:`sha256:b45d07b41b55874c755393c97d65a1cca7d591e978b70ae66b0ae744943ce05c`,text:`query RoutesPerson($id: ID!) {
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
}`},F=w.person;function Le({asked:e,caller:t,names:n}){let r=new Intl.ListFormat(document.documentElement.lang).format((t.claims?.regions??[]).map(n.region)),i=l(e.answer)?.candidate;return g(_,{name:`person`,title:i?k(i.occupation):F.title,asked:e,shareable:{},nothing:F.none(r),part:e=>e.candidate,children:e=>g(Re,{person:e})})}function Re({person:e}){let{machines:t,skills:n,searchRegions:r,maximumDistanceKm:a,availableFrom:o,currentEmployer:s}=e;return g(i,{children:[g(`p`,{children:[e.id,k(e.branch),e.level===null?w.levelUnknown:w.level(e.level),e.status&&w.statuses[e.status]].filter(Boolean).join(` · `)}),g(`dl`,{class:`facts`,children:[g(I,{name:F.lives,children:k(e.municipality)}),s&&g(I,{name:F.works,children:k(s)}),g(I,{name:F.distance,children:a===null?F.notAsked:F.kilometres(a)}),g(I,{name:F.from,children:o?b(o):F.notAsked}),g(I,{name:F.searches,children:r?.map(k).join(`, `)||F.notAsked}),g(I,{name:F.machines,children:t?.map(({make:e,years:t})=>F.years(e,t)).join(`, `)||F.noMachines}),g(I,{name:F.consent,children:ze(e)})]}),n&&g(`details`,{class:`skills`,children:[g(`summary`,{children:F.skills(n.length)}),g(`ul`,{children:n.map(({skill:e,level:t})=>g(`li`,{children:[k(e),` `,g(`span`,{class:`quiet`,children:w.level(t)})]},e?.code))})]})]})}function I({name:e,children:t}){return g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]})}function ze({consents:e}){let t=e?.find(e=>e.kind===`PROPOSAL`);return t===void 0?F.consentNone:(t.given?F.consentGiven:F.consentTaken)(b(t.on))}var Be={name:`RoutesRecordDecision`,documentId:`sha256:e63ae8c512904346e7db06add7ba233e8ea4237b1a026681645f64909017bb3b`,text:`mutation RoutesRecordDecision($input: DecisionInput!) {
  recordDecision(input: $input) {
    outcome
  }
}`},L=w.decide;function Ve({route:e,caller:t,earlier:n,onDecided:r}){let i=t.claims?.role===`coach`&&t.claims.purpose===`MEDIATION`;return g(`section`,{class:n.length>0?`decision`:`decision undecided`,children:[g(`h4`,{children:L.title}),n.map(({choice:e,on:t,reason:n})=>g(`p`,{class:`earlier`,children:[g(`strong`,{children:L.earlier(L.done[e],b(t))}),` `,n]},`${t}${n}`)),i?e.receipt===null?g(`p`,{class:`quiet`,children:L.noReceipt}):g(He,{route:e.id,receipt:e.receipt,token:t.token,choices:n[0]?.choice===`PROPOSED`?[`WITHDRAWN`,`NOT_PROPOSED`]:[`PROPOSED`,`NOT_PROPOSED`],onDecided:r}):g(`p`,{class:`quiet`,children:L.onlyFor})]})}function He({route:e,receipt:t,token:n,choices:i,onDecided:a}){let[o,s]=r(),[c,l]=r(``),[u,d]=r(``),f=Ue(`${o} ${c}`),p=async()=>{if(o===void 0||c.trim()===``)return d(L.chooseFirst);d(L.recording);let r=await ee(Be,{input:{idempotencyKey:f,route:e,receipt:t,choice:o,reason:c}},n);d(We(r)),R(r)===`WRITTEN`&&(s(void 0),l(``),a())};return g(`form`,{class:`decide`,onSubmit:e=>{e.preventDefault(),p()},children:[g(`p`,{class:`quiet`,children:L.lead}),g(`fieldset`,{children:[g(`legend`,{class:`unseen`,children:L.title}),i.map(t=>g(`label`,{class:`tick`,children:[g(`input`,{type:`radio`,name:`decide ${e}`,checked:o===t,onChange:()=>s(t)}),L.choices[t]]},t))]}),g(`label`,{children:[g(`span`,{children:L.reason}),g(`textarea`,{rows:3,maxLength:1e3,value:c,onInput:e=>l(e.currentTarget.value)})]}),g(`button`,{type:`submit`,disabled:u===L.recording,children:L.record}),g(`p`,{role:`status`,children:u})]})}function Ue(e){let t=m({decision:e,key:crypto.randomUUID()});return t.current.decision!==e&&(t.current={decision:e,key:crypto.randomUUID()}),t.current.key}function R(e){return e.state===`ANSWERED`?e.data.recordDecision?.outcome:void 0}function We(e){let t=R(e);return t===void 0?e.state===`REFUSED`?L.refused(e.because):e.state===`ANSWERED`&&e.refused?L.refused(e.refused.because):L.unsure:L.outcomes(t)}var Ge={name:`RoutesOfPerson`,documentId:`sha256:1d79bb836d54197db9965c2406c0b3fe53970e2d81750f0d470c7603fe3ae24c`,text:`query RoutesOfPerson($id: ID!, $where: RouteFilter, $after: String) {
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
}`},z=w.fit;function Ke({fit:e}){return g(`span`,{class:`fit`,children:[g(`span`,{class:`bar`,style:{"--share":`${e*100}%`},"aria-hidden":`true`}),t(e)]})}function qe({route:{fit:e,basis:n,transition:r}}){return g(`section`,{class:`part`,children:[g(`h4`,{children:z.title}),g(`dl`,{class:`grounds`,children:[g(`div`,{children:[g(`dt`,{children:z.computed}),g(`dd`,{children:e===null?g(p,{}):z.share(t(e))})]}),g(`div`,{children:[g(`dt`,{children:z.curated}),g(`dd`,{children:r===null?z.noTransition:g(Je,{transition:r})})]})]}),n&&g(`p`,{class:`basis`,children:z.bases[n]})]})}function Je({transition:{basis:e,evidence:t,from:n,to:r}}){return n===null&&e===null?g(p,{}):g(i,{children:[k(n),` → `,k(r),e&&`. ${e}`,t&&` (${z.evidence[t]})`,`.`]})}var B=w.routes;function V({routes:e,shown:t,heading:n,nameOf:r,moreOf:i}){let[a,o]=t.among(e);return g(y,{label:w.table(B.title),children:g(`table`,{class:`route-list`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:n}),g(`th`,{scope:`col`,class:`number`,children:B.fit}),g(`th`,{scope:`col`,children:B.basis}),g(`th`,{scope:`col`,class:`number`,children:B.gap}),g(`th`,{scope:`col`,class:`number`,children:B.weeks}),g(`th`,{scope:`col`,class:`number wide`,children:B.cost}),g(`th`,{scope:`col`,class:`number`,children:B.open}),g(`th`,{scope:`col`,children:g(`span`,{class:`unseen`,children:B.compare})})]})}),g(`tbody`,{children:e.map(e=>g(`tr`,{class:[a?.id,o?.id].includes(e.id)?`is-shown`:``,children:[g(`th`,{scope:`row`,children:[g(`button`,{type:`button`,class:`pick`,"aria-pressed":e.id===a?.id,onClick:()=>t.show(e),children:r(e)}),g(`span`,{class:`more`,children:i(e)})]}),g(Ye,{route:e}),g(`td`,{class:`compare`,children:e.id!==a?.id&&g(`button`,{type:`button`,"aria-pressed":e.id===o?.id,"aria-label":B.compareWith(r(e)),onClick:()=>t.compare(e,a),children:B.compare})})]},e.id))})]})})}function Ye({route:{fit:e,basis:t,gap:n,trainingPlan:r,fundingPlan:a}}){return g(i,{children:[g(`td`,{class:`number`,"data-name":B.fit,children:e===null?g(p,{}):g(Ke,{fit:e})}),g(`td`,{"data-name":B.basis,children:t===null?g(p,{}):B.bases[t]}),g(`td`,{class:`number`,"data-name":B.gap,children:n===null?g(p,{}):n.length}),g(`td`,{class:`number`,"data-name":B.weeks,children:r===null?g(p,{}):r.weeks}),g(`td`,{class:`number wide`,children:r===null?g(p,{}):s(r.costCents)}),g(`td`,{class:`number`,"data-name":B.open,children:a===null?g(p,{}):s(a.uncoveredCents)})]})}var H=w.routes;function Xe({scope:e,onChoose:t}){return g(`fieldset`,{class:`either`,children:[g(`legend`,{class:`unseen`,children:H.scope}),[`OTHER`,`ANY`].map(n=>g(`button`,{type:`button`,"aria-pressed":n===e,onClick:()=>t(n),children:H.scopes[n]},n))]})}function Ze(){let[e,t]=r([]);return{among:t=>e.length>0?e.map(e=>Qe(e,t)):t.slice(0,1),show:e=>t([e]),compare:(n,r)=>{if(r===void 0||r.id===n.id)return t([n]);let i=e.length===2&&e[1]?.id===n.id;t(i?[r]:[r,n])},begin:()=>t([])}}function Qe(e,t){return t.find(t=>t.id===e.id)??e}var U=w.routes;function $e({route:{fit:e,gap:n,trainingPlan:r,fundingPlan:i}}){return g(`dl`,{class:`figures`,children:[g(W,{name:U.fit,children:e===null?g(p,{}):t(e)}),g(W,{name:U.gap,children:n===null?g(p,{}):n.length}),g(W,{name:U.weeks,children:r===null?g(p,{}):r.weeks}),g(W,{name:U.cost,children:r===null?g(p,{}):s(r.costCents)}),g(W,{name:U.open,children:i===null?g(p,{}):s(i.uncoveredCents)})]})}function W({name:e,children:t}){return g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]})}var G=w.gap;function et({route:{gap:e,trainingPlan:t}}){return g(`section`,{class:`part`,children:[g(`h4`,{children:G.title}),e===null?g(c,{}):e.length===0?g(`p`,{children:G.none}):g(`ul`,{class:`gap`,children:e.map(({skill:e,has:n,needs:r})=>g(`li`,{children:[g(`span`,{children:k(e)}),g(`span`,{class:`levels`,children:G.fromTo(n,r)}),t&&g(tt,{skill:e,plan:t})]},e?.code))})]})}function tt({skill:e,plan:t}){let n=t=>t?.some(t=>t.code===e?.code);return n(t.closes)?g(`span`,{class:`closed`,children:G.closed}):n(t.remaining)?g(`span`,{class:`open`,children:G.open}):null}var nt=w.reasons,rt={MET:`✓`,UNMET:`✕`,UNKNOWN:`?`};function it({reasons:e}){return g(`section`,{class:`part`,children:[g(`h4`,{children:nt.title}),e===null?g(c,{}):g(`dl`,{class:`reasons`,children:e.map(({aspect:e,outcome:t,because:n})=>g(`div`,{class:t,children:[g(`dt`,{children:[g(at,{outcome:t}),nt.aspects[e],` `,g(`span`,{class:`word`,children:w.outcomes[t]})]}),g(`dd`,{children:n})]},e))})]})}function at({outcome:e}){return g(`span`,{class:`sign ${e}`,"aria-hidden":`true`,children:rt[e]})}var K=w.money;function ot({plan:e}){return g(`section`,{class:`part`,children:[g(`h4`,{children:K.title}),e===null?g(c,{}):g(st,{plan:e})]})}function st({plan:{lines:t,coveredCents:n,uncoveredCents:r,asOf:a}}){return n+r===0?g(`p`,{children:K.none}):g(i,{children:[g(`table`,{class:`sums`,children:[g(`tbody`,{children:[g(`tr`,{children:[g(`th`,{scope:`row`,children:K.cost}),g(`td`,{class:`number`,children:e(n+r)})]}),lt(t).map(e=>g(ct,{lines:e},e[0]?.scheme?.id)),t.length===0&&g(`tr`,{children:g(`td`,{colSpan:2,children:K.noLines})})]}),g(`tfoot`,{children:[g(`tr`,{children:[g(`th`,{scope:`row`,children:K.covered}),g(`td`,{class:`number`,children:e(n)})]}),g(`tr`,{class:`uncovered`,children:[g(`th`,{scope:`row`,children:K.uncovered}),g(`td`,{class:`number`,children:e(r)})]})]})]}),g(`p`,{class:`quiet small`,children:K.asOf(b(a))})]})}function ct({lines:t}){let[n]=t,r=t.map(({costItem:t,amountCents:n})=>`${K.costItems[t]} ${e(n)}`);return g(`tr`,{children:[g(`th`,{scope:`row`,children:[k(n?.scheme),g(`span`,{class:`more`,children:[K.decidedBy(k(n?.decidedBy)),...r].join(` · `)})]}),g(`td`,{class:`number`,children:e(t.reduce((e,t)=>e+t.amountCents,0))})]})}function lt(e){return[...Map.groupBy(e,e=>e.scheme?.id).values()]}var ut=[`ELIGIBLE`,`UNKNOWN`,`OWNER_DECIDES`,`INELIGIBLE`],dt={ELIGIBLE:`MET`,UNKNOWN:`UNKNOWN`,OWNER_DECIDES:`UNKNOWN`,INELIGIBLE:`UNMET`};function ft({plan:e}){let t=e?.decisions;return t?g(`section`,{class:`part decisions`,children:[g(`h4`,{children:K.decided}),ut.map(e=>{let n=t.filter(t=>t.outcome===e);return n.length>0&&g(`details`,{class:e,open:e!==`INELIGIBLE`,children:[g(`summary`,{children:K.count(K.decisions[e],n.length)}),g(`ul`,{children:n.map(({scheme:t,because:n})=>g(`li`,{children:[k(t),g(pt,{because:n,deciding:dt[e]})]},t?.id))})]},e)})]}):null}function pt({because:e,deciding:t}){let n=e.filter(e=>e.outcome===t),r=t===`MET`?n.slice(0,1):n;return(r.length>0?r:e.slice(0,1)).map(({condition:e,outcome:t,text:n})=>g(`span`,{class:`more`,children:[g(at,{outcome:t}),g(`span`,{class:`unseen`,children:[w.outcomes[t],`: `]}),n]},e))}var q=w.training;function mt({plan:e}){return g(`section`,{class:`part`,children:[g(`h4`,{children:q.title}),e===null?g(c,{}):g(ht,{plan:e})]})}function ht({plan:{steps:e,weeks:t,costCents:n,remaining:r,comesClosest:a}}){return e.length===0?g(`p`,{children:r&&r.length>0?q.nobody:q.none}):g(i,{children:[g(`table`,{class:`sums`,children:[g(`tbody`,{children:e.map(e=>g(gt,{step:e},e.training?.id))}),g(`tfoot`,{children:g(`tr`,{children:[g(`th`,{scope:`row`,children:q.inAll}),g(`td`,{class:`number`,children:q.weeks(t)}),g(`td`,{class:`number`,children:s(n)})]})})]}),a?.map(({skill:e,training:t,level:n})=>g(`p`,{class:`quiet`,children:q.closest(_t(e?.code,r),t?.title??t?.id??`–`,n)},e?.code))]})}function gt({step:{training:e,startsOn:t,costItems:n}}){let r=n?.reduce((e,t)=>e+t.amountCents,0),i=[e?.kind&&q.kinds[e.kind],e?.provider&&k(e.provider),t?q.starts(b(t)):q.anyDay];return g(`tr`,{children:[g(`th`,{scope:`row`,children:[e?.title??e?.id??`–`,g(`span`,{class:`more`,children:i.filter(Boolean).join(` · `)})]}),g(`td`,{class:`number`,children:e?.weeks==null?w.unknown:q.weeks(e.weeks)}),g(`td`,{class:`number`,children:r===void 0?w.unknown:s(r)})]})}function _t(e,t){return k(t?.find(t=>t.code===e)??(e?{code:e}:null))}var J=w.routes;function vt({routes:e,head:t,foot:n}){return g(`section`,{class:`shown`,"aria-labelledby":`shown`,children:[g(`div`,{class:`shown-top`,children:[g(`h3`,{id:`shown`,children:e.length===2?J.two:J.one}),g(`button`,{type:`button`,onClick:()=>window.print(),children:w.print})]}),g(`p`,{class:`advice`,children:J.advice}),g(`div`,{class:e.length===2?`columns two`:`columns`,children:e.map(e=>g(`article`,{class:`route`,children:[g(`div`,{class:`part head`,children:[t(e),g($e,{route:e})]}),g(`div`,{class:`half`,children:[g(qe,{route:e}),g(it,{reasons:e.reasons}),g(et,{route:e})]}),g(`div`,{class:`half`,children:[g(mt,{plan:e.trainingPlan}),g(ot,{plan:e.fundingPlan}),g(ft,{plan:e.fundingPlan})]}),n&&g(`div`,{class:`part foot`,children:n(e)})]},e.id))})]})}var Y=w.routes;function yt({vacancy:e}){return g(i,{children:[g(`h4`,{class:`name`,children:xt(e)}),g(bt,{vacancy:e})]})}function bt({vacancy:e}){let{level:t,hardToFill:n,openSince:r,startsOn:a}=e,o=[t===null?void 0:w.level(t),n&&Y.hard,r&&Y.since(b(r)),a&&Y.starts(b(a))];return g(i,{children:[g(`p`,{children:St(e)}),g(`p`,{class:`quiet`,children:o.filter(Boolean).join(` · `)})]})}function xt(e){return e?.title??e?.id??`–`}function St({employer:e,municipality:t,branch:n}){return[e,t,n].filter(e=>e!==null).map(k).join(` · `)}var X=w.routes;function Ct({id:e,caller:t,decisions:n,onDecided:a}){let[o,s]=r(`OTHER`),[c,l]=r(!1),u=D(),d=Ze(),f={branches:o,...c&&{withinDistance:!0}},p={id:e,where:f,...u.after&&{after:u.after}},m=x(Ge,p,t.token),h=()=>{u.begin(),d.begin()};return g(_,{name:`routes`,title:X.title,lead:X.lead,asked:m,shareable:{where:f},tools:g(wt,{scope:o,isNear:c,onScope:e=>{s(e),h()},onNear:e=>{l(e),h()}}),part:e=>e.candidate?.routes,children:({nodes:e,pageInfo:r})=>e.length===0?g(`p`,{class:`quiet`,children:X.none}):g(i,{children:[g(V,{routes:e,shown:d,heading:X.work,nameOf:({vacancy:e})=>xt(e),moreOf:({vacancy:e})=>e&&St(e)}),g(O,{page:r,paging:u}),g(vt,{routes:d.among(e),head:({vacancy:e})=>e&&g(yt,{vacancy:e}),foot:e=>g(Ve,{route:e,caller:t,earlier:n.filter(t=>t.vacancy?.id===e.vacancy?.id),onDecided:a},e.id)})]})})}function wt({scope:e,isNear:t,onScope:n,onNear:r}){return g(`div`,{class:`narrow`,children:[g(Xe,{scope:e,onChoose:n}),g(`label`,{class:`tick`,children:[g(`input`,{type:`checkbox`,checked:t,onChange:e=>r(e.currentTarget.checked)}),X.near]})]})}function Tt({id:e,caller:t,names:n,onLeave:r}){let a=x(Ie,{id:e},t.token),o=a.answer.state===`ANSWERED`&&a.answer.data.candidate===null,s=m([]);return s.current=l(a.answer)?.candidate?.decisions??s.current,g(i,{children:[g(E,{text:w.people.other,heading:`person`,onLeave:r}),g(Le,{asked:a,caller:t,names:n}),!o&&g(Ct,{id:e,caller:t,decisions:s.current,onDecided:a.again})]})}var Et={name:`RoutesVacancies`,documentId:`sha256:733bd60ed665f29673e10b4cc4df0cd90ee7626f101056ee34278de532b9df16`,text:`query RoutesVacancies($where: VacancyFilter!, $after: String) {
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
}`},Z=w.vacancies;function Dt({names:e,onChoose:t}){let[a,o]=r({}),s=D(),{region:c,branch:l,search:u,isHard:d}=a,f={...c&&{regions:[c]},...l&&{branches:[l]},...u&&{search:u},...d&&{hardToFill:!0}},p=x(Et,{where:f,...s.after&&{after:s.after}});return g(_,{name:`vacancies`,title:Z.title,lead:Z.lead,asked:p,tools:g(Ot,{names:e,filter:a,narrow:e=>{o({...a,...e}),s.begin()}}),part:e=>e.vacancies?.page&&{total:e.vacancies.total,page:e.vacancies.page},children:({total:e,page:r})=>r.nodes.length===0?g(`p`,{class:`quiet`,children:Z.none}):g(i,{children:[e!==null&&g(`p`,{class:`quiet`,children:Z.count(n(e))}),g(kt,{vacancies:r.nodes,onChoose:t}),g(O,{page:r.pageInfo,paging:s})]})})}function Ot({names:e,filter:{region:t,branch:n,search:r=``,isHard:i=!1},narrow:a}){return g(`search`,{class:`filters`,"aria-label":Z.title,children:[g(v,{label:Z.region,chosen:t,all:w.people.all,options:e.regions,onChoose:e=>a({region:e})}),g(v,{label:Z.branch,chosen:n,all:w.people.all,options:e.branches,onChoose:e=>a({branch:e})}),g(`label`,{children:[g(`span`,{children:Z.search}),g(`input`,{type:`search`,maxLength:100,value:r,onChange:e=>a({search:e.currentTarget.value.trim()})})]}),g(`label`,{class:`tick`,children:[g(`input`,{type:`checkbox`,checked:i,onChange:e=>a({isHard:e.currentTarget.checked})}),Z.hard]})]})}function kt({vacancies:e,onChoose:t}){return g(y,{label:w.table(Z.title),children:g(`table`,{class:`choose`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:Z.vacancy}),g(`th`,{scope:`col`,children:Z.branch}),g(`th`,{scope:`col`,children:Z.place}),g(`th`,{scope:`col`,class:`wide`,children:Z.since})]})}),g(`tbody`,{children:e.map(e=>e&&g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(`button`,{type:`button`,class:`pick`,onClick:()=>t(e.id),children:e.title??e.id}),g(`span`,{class:`more`,children:[e.employer&&k(e.employer),e.hardToFill&&w.routes.hard].filter(Boolean).join(` · `)})]}),g(`td`,{children:k(e.branch)}),g(`td`,{children:k(e.municipality)}),g(`td`,{class:`wide`,children:e.openSince?b(e.openSince):w.unknown})]},e.id))})]})})}var At={name:`RoutesVacancy`,documentId:`sha256:752e226ce071f185000ffc95259403ac6533065b15984406caf67cd8f837d1bf`,text:`query RoutesVacancy($id: ID!) {
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
}`},Q=w.vacancies;function Mt({id:e,caller:t,onPerson:n,onLeave:r}){let a=x(At,{id:e},t.token);return g(i,{children:[g(E,{text:Q.other,heading:`vacancy`,onLeave:r}),g(_,{name:`vacancy`,title:l(a.answer)?.vacancy?.title??Q.vacancy,asked:a,nothing:Q.gone,part:e=>e.vacancy,children:e=>g(i,{children:[g(bt,{vacancy:e}),g(Nt,{requirements:e.requirements})]})}),g(Pt,{id:e,caller:t,onPerson:n})]})}function Nt({requirements:e}){return!e||e.length===0?null:g(`details`,{class:`skills`,children:[g(`summary`,{children:[Q.asks,` (`,e.length,`)`]}),g(`ul`,{children:e.map(({skill:e,level:t,essential:n})=>g(`li`,{children:[k(e),` `,g(`span`,{class:`quiet`,children:[w.level(t),n&&`, ${Q.essential}`]})]},e?.code))})]})}function Pt({id:e,caller:t,onPerson:n}){let a=D(),o=Ze(),[s,c]=r(`OTHER`),l={branches:s},u={id:e,where:l,...a.after&&{after:a.after}},d=x(jt,u,t.token),f=t.claims?.role===`coach`;return g(_,{name:`within`,title:w.within.title,lead:w.within.lead,asked:d,shareable:{id:e,where:l},notForCaller:w.within.notYours,tools:g(`div`,{class:`narrow`,children:g(Xe,{scope:s,onChoose:e=>{c(e),a.begin(),o.begin()}})}),part:e=>e.vacancy?.routes,children:({nodes:e,owners:t,pageInfo:r})=>g(i,{children:[t?.some(e=>!e.complete)&&g(`p`,{class:`partly`,children:w.within.atLeast}),e.length===0?g(`p`,{class:`quiet`,children:w.within.none}):g(i,{children:[g(V,{routes:e,shown:o,heading:w.routes.person,nameOf:({candidate:e})=>k(e?.occupation),moreOf:({candidate:e})=>e&&Ft(e)}),g(O,{page:r,paging:a}),g(vt,{routes:o.among(e),head:({candidate:e})=>e&&g(i,{children:[g(`h4`,{class:`name`,children:k(e.occupation)}),g(`p`,{children:Ft(e)}),g(`p`,{class:`quiet`,children:e.id}),f&&g(`button`,{type:`button`,onClick:()=>n(e.id),children:w.routes.openPerson})]})})]})]})})}function Ft({branch:e,region:t,level:n,status:r}){return[k(e),k(t),n===null?w.levelUnknown:w.level(n),r&&w.statuses[r]].filter(Boolean).join(` · `)}var It=[`person`,`vacancy`,`firm`];function Lt(){let{chosen:e,choose:t}=f(),n=ce(),[r,a]=ke(`overstap:candidate`),o=Ae(x(je).answer),s=It.find(t=>t===e(`from`))??`person`,c=e=>{a(e),t({from:void 0})},l={caller:n,names:o};return g(i,{children:[g(u,{page:`/routes`}),g(`main`,{id:`content`,children:[g(`header`,{class:`opening`,children:[g(`h1`,{children:w.heading}),g(`p`,{class:`lead`,children:w.about})]}),g(fe,{caller:n,names:o,onForget:()=>a(void 0)}),g(Rt,{way:s,onChoose:e=>t({from:e===`person`?void 0:e})}),s===`person`&&g(zt,{...l,person:r,onPerson:a},n.token),s===`vacancy`&&g(Bt,{...l,vacancy:e(`vacancy`),onVacancy:e=>t({vacancy:e}),onPerson:c},n.token),s===`firm`&&g(Vt,{...l,firm:e(`firm`),onFirm:e=>t({firm:e}),onPerson:c},n.token)]})]})}function Rt({way:e,onChoose:t}){return g(`nav`,{class:`ways-in`,"aria-label":w.ways.title,children:It.map(n=>g(`a`,{href:d({from:n===`person`?void 0:n}),"aria-current":n===e?`true`:void 0,onClick:e=>{e.preventDefault(),t(n)},children:w.ways[n]},n))})}function zt({caller:e,names:t,person:n,onPerson:r}){if(e.token===``){let{closed:e,closedLead:t}=w.people;return g(`section`,{class:`panel closed`,"aria-labelledby":`closed`,children:[g(`h2`,{id:`closed`,children:e}),g(`p`,{class:`lead`,children:t})]})}return n===void 0?g(Ne,{caller:e,names:t,onChoose:r}):g(Tt,{id:n,caller:e,names:t,onLeave:()=>r(void 0)},n)}function Bt({caller:e,names:t,vacancy:n,onVacancy:r,onPerson:i}){return n===void 0?g(Dt,{names:t,onChoose:r}):g(Mt,{id:n,caller:e,onPerson:i,onLeave:()=>r(void 0)},n)}function Vt({caller:e,firm:t,onFirm:n,onPerson:r}){return t===void 0?g(De,{onChoose:n}):g(xe,{id:t,caller:e,onPerson:r,onLeave:()=>n(void 0)},t)}var $=document.getElementById(`page`);$&&($.replaceChildren(),a(g(Lt,{}),$));