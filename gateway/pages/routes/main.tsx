/** READ FIRST. What a coach opens: where one person could move, who is within reach of a vacancy, what a firm in trouble means. */
import { render } from 'preact'
import '../page/style.css'
import './style.css'
import './route.css'
import './phone.css'
import './paper.css'
import { Finder } from './finder.tsx'

const place = document.getElementById('page')
if (place) {
  // What the gateway wrote there was for the moment before this one.
  place.replaceChildren()
  render(<Finder />, place)
}
