<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung entfernen</numerusform>
            <numerusform>%n Markierungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“ setzen</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Schlagwort „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight “%1” in %2</source>
        <translation>„%1“ in %2 markieren</translation>
    </message>
    <message>
        <source>Tag with “%1”</source>
        <translation>Schlagwort „%1“ setzen</translation>
    </message>
    <message>
        <source>Take tag “%1” off</source>
        <translation>Schlagwort „%1“ abnehmen</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Change the colour of tag “%1”</source>
        <translation>Farbe des Schlagworts „%1“ ändern</translation>
    </message>
    <message>
        <source>Description of tag “%1”</source>
        <translation>Beschreibung des Schlagworts „%1“</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Neue Fassung von %1</translation>
    </message>
    <message>
        <source>Accept a new place</source>
        <translation>Neue Stelle annehmen</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Von Hand platzieren</translation>
    </message>
    <message>
        <source>Leave without a place</source>
        <translation>Ohne Stelle lassen</translation>
    </message>
    <message>
        <source>New word list “%1”</source>
        <translation>Neue Wortliste „%1“</translation>
    </message>
    <message>
        <source>Rename word list to “%1”</source>
        <translation>Wortliste in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Words of list “%1”</source>
        <translation>Wörter der Liste „%1“</translation>
    </message>
    <message>
        <source>Add to word list “%1”</source>
        <translation>In Wortliste „%1“ aufnehmen</translation>
    </message>
    <message>
        <source>Delete word list “%1”</source>
        <translation>Wortliste „%1“ löschen</translation>
    </message>
    <message>
        <source>Edit article %1</source>
        <translation>Artikel %1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 is this study itself</source>
        <translation>%1 ist diese Studie selbst</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Merge tag “%1” into “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ überführen</translation>
    </message>
    <message>
        <source>Move tag “%1”</source>
        <translation>Schlagwort „%1“ verschieben</translation>
    </message>
    <message>
        <source>Pin tag “%1” to a key</source>
        <translation>Schlagwort „%1“ an eine Taste binden</translation>
    </message>
    <message>
        <source>Take tag “%1” from its key</source>
        <translation>Schlagwort „%1“ von seiner Taste lösen</translation>
    </message>
    <message>
        <source>Resize highlight</source>
        <translation>Umfang einer Markierung ändern</translation>
    </message>
    <message>
        <source>none of these highlights has the tag</source>
        <translation>keine dieser Markierungen hat das Schlagwort</translation>
    </message>
    <message>
        <source>Split off tag “%1”</source>
        <translation>Schlagwort „%1“ abspalten</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n hit(s) with “%1”</source>
        <translation>
            <numerusform>%n Treffer mit „%1“ verschlagworten</numerusform>
            <numerusform>%n Treffer mit „%1“ verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the note on a highlight in %1</source>
        <translation>Notiz zu einer Markierung in %1 leeren</translation>
    </message>
    <message>
        <source>Write the note on a highlight in %1</source>
        <translation>Notiz zu einer Markierung in %1 schreiben</translation>
    </message>
    <message>
        <source>Clear the note on article %1</source>
        <translation>Notiz zu Artikel %1 leeren</translation>
    </message>
    <message>
        <source>Write the note on article %1</source>
        <translation>Notiz zu Artikel %1 schreiben</translation>
    </message>
    <message>
        <source>Clear the note on event “%1”</source>
        <translation>Notiz zum Ereignis „%1“ leeren</translation>
    </message>
    <message>
        <source>Write the note on event “%1”</source>
        <translation>Notiz zum Ereignis „%1“ schreiben</translation>
    </message>
    <message>
        <source>Clear the note on the study</source>
        <translation>Notiz zur Studie leeren</translation>
    </message>
    <message>
        <source>Write the note on the study</source>
        <translation>Notiz zur Studie schreiben</translation>
    </message>
    <message>
        <source>version %1 of %2 has this text</source>
        <translation>Fassung %1 von %2 hat diesen Text</translation>
    </message>
    <message>
        <source>Add a claim about “%1”</source>
        <translation>Aussage zu „%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>%n Aussage entfernen</numerusform>
            <numerusform>%n Aussagen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggest %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis vorschlagen</numerusform>
            <numerusform>%n Ereignisse vorschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add event “%1”</source>
        <translation>Ereignis „%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis hinzufügen</numerusform>
            <numerusform>%n Ereignisse hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest events</source>
        <translation>Ereignisse vorschlagen</translation>
    </message>
    <message>
        <source>Change a claim about “%1”</source>
        <translation>Aussage zu „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n claim(s)</source>
        <translation>
            <numerusform>%n Aussage annehmen</numerusform>
            <numerusform>%n Aussagen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n claim(s)</source>
        <translation>
            <numerusform>%n Aussage ablehnen</numerusform>
            <numerusform>%n Aussagen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n claim(s) undecided</source>
        <translation>
            <numerusform>%n Aussage unentschieden lassen</numerusform>
            <numerusform>%n Aussagen unentschieden lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename event “%1”</source>
        <translation>Ereignis „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Description of event “%1”</source>
        <translation>Beschreibung des Ereignisses „%1“</translation>
    </message>
    <message>
        <source>Date of event “%1”</source>
        <translation>Datum des Ereignisses „%1“</translation>
    </message>
    <message>
        <source>Change event “%1”</source>
        <translation>Ereignis „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n event(s) undecided</source>
        <translation>
            <numerusform>%n Ereignis unentschieden lassen</numerusform>
            <numerusform>%n Ereignisse unentschieden lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis annehmen</numerusform>
            <numerusform>%n Ereignisse annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis ablehnen</numerusform>
            <numerusform>%n Ereignisse ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of event “%1”</source>
        <translation>Schlagwörter des Ereignisses „%1“</translation>
    </message>
    <message>
        <source>Merge event “%1” into “%2”</source>
        <translation>Ereignis „%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event(s) into “%2”</source>
        <translation>
            <numerusform>%n Ereignis mit „%2“ zusammenführen</numerusform>
            <numerusform>%n Ereignisse mit „%2“ zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis entfernen</numerusform>
            <numerusform>%n Ereignisse entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove event “%1”</source>
        <translation>Ereignis „%1“ entfernen</translation>
    </message>
    <message>
        <source>Date article %1</source>
        <translation>%1 datieren</translation>
    </message>
    <message>
        <source>Cut the link between %1 and %2</source>
        <translation>Verknüpfung von %1 und %2 trennen</translation>
    </message>
    <message>
        <source>Link passages of %1 and %2</source>
        <translation>Stellen von %1 und %2 verknüpfen</translation>
    </message>
    <message>
        <source>both passages stand in one article</source>
        <translation>beide Stellen stehen im selben Artikel</translation>
    </message>
    <message>
        <source>Forget a decision about a link</source>
        <translation>Entscheidung über eine Verknüpfung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Fill in metadata of %n article(s)</source>
        <translation>
            <numerusform>Angaben zu %n Artikel ergänzen</numerusform>
            <numerusform>Angaben zu %n Artikeln ergänzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n new version(s)</source>
        <translation>
            <numerusform>%n neue Fassung importieren</numerusform>
            <numerusform>%n neue Fassungen importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddToListMenu</name>
    <message>
        <source>Add to &amp;list</source>
        <translation>In &amp;Wortliste aufnehmen</translation>
    </message>
    <message>
        <source>Select some words in an article first</source>
        <translation>Erst einige Wörter in einem Artikel auswählen</translation>
    </message>
    <message>
        <source>The study is read only</source>
        <translation>Die Studie ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Neue Liste…</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>less than chance</source>
        <translation>schlechter als Zufall</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>ausreichend</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>beachtlich</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>fast vollkommen</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>verlässlich</translation>
    </message>
    <message>
        <source>enough for tentative conclusions</source>
        <translation>genug für vorläufige Schlüsse</translation>
    </message>
    <message>
        <source>too little to conclude from</source>
        <translation>zu wenig für Schlüsse</translation>
    </message>
    <message>
        <source>Any highlight</source>
        <translation>Beliebige Markierung</translation>
    </message>
    <message>
        <source>%1: %2 places by %3, %4 by %5.</source>
        <translation>%1: %2 Stellen von %3, %4 von %5.</translation>
    </message>
    <message>
        <source>They say the same about %1 of what both have read.</source>
        <translation>Bei %1 dessen, was beide gelesen haben, sagen sie dasselbe.</translation>
    </message>
    <message>
        <source>Cohen’s kappa %1: %2.</source>
        <translation>Cohens Kappa %1: %2.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha %1: %2.</source>
        <translation>Krippendorffs Alpha %1: %2.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>First analyst</source>
        <translation>Erster Analyst</translation>
    </message>
    <message>
        <source>Second analyst</source>
        <translation>Zweiter Analyst</translation>
    </message>
    <message>
        <source>Compare analysts</source>
        <translation>Analysten vergleichen</translation>
    </message>
    <message>
        <source>Conflicts of the merge</source>
        <translation>Konflikte beim Zusammenführen</translation>
    </message>
    <message>
        <source>Agreement on each tag</source>
        <translation>Übereinstimmung je Schlagwort</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Put the conflicts away</source>
        <translation>Die Konflikte ausblenden</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>ours: %1</source>
        <translation>diese Studie: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>andere Studie: %1</translation>
    </message>
    <message>
        <source>Conflicts of the merge · %1</source>
        <translation>Konflikte beim Zusammenführen · %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Deutung</translation>
    </message>
    <message>
        <source>Only one analyst has worked on this study. Merge in another’s to compare them.</source>
        <translation>An dieser Studie hat nur ein Analyst gearbeitet. Zum Vergleichen mit der eines anderen zusammenführen.</translation>
    </message>
    <message>
        <source>Choose two analysts.</source>
        <translation>Zwei Analysten wählen.</translation>
    </message>
    <message>
        <source>They have not read the same text yet: an article counts when both have a highlight or a note on it.</source>
        <translation>Sie haben noch nicht denselben Text gelesen: Ein Artikel zählt, wenn beide darin eine Markierung oder dazu eine Notiz haben.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 characters in %n text(s) that both have read</source>
        <translation>
            <numerusform>Verglichen: %1 Zeichen in %n Text, den beide gelesen haben</numerusform>
            <numerusform>Verglichen: %1 Zeichen in %n Texten, die beide gelesen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ nowhere.</source>
        <translation>Sie unterscheiden sich nirgends.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ApparatusList</name>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Cut by you</source>
        <translation>Von dir getrennt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>ApparatusPanel</name>
    <message>
        <source>Apparatus</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Click into an article: how the others put the sentence is shown here.</source>
        <translation>In einen Artikel klicken: Hier steht dann, wie die anderen den Satz fassen.</translation>
    </message>
    <message>
        <source>This article is not compared yet.</source>
        <translation>Dieser Artikel ist noch nicht verglichen.</translation>
    </message>
    <message>
        <source>This is an earlier version of %1; the newest is compared.</source>
        <translation>Dies ist eine frühere Fassung von %1; verglichen wird die neueste.</translation>
    </message>
    <message>
        <source>There is no sentence here to look for.</source>
        <translation>Hier steht kein Satz, der zu suchen wäre.</translation>
    </message>
    <message>
        <source>Apparatus of %1: %2</source>
        <translation>Apparat von %1 – %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 articles</source>
        <translation>Vergleich: %1 von %2 Artikeln</translation>
    </message>
</context>
<context>
    <name>ApparatusView</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Confirm: it tells the same</source>
        <translation>&amp;Bestätigen: sagt dasselbe</translation>
    </message>
    <message>
        <source>C&amp;ut: it does not tell the same</source>
        <translation>&amp;Trennen: sagt nicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Forget what was decided</source>
        <translation>&amp;Entscheidung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ApparatusWords</name>
    <message>
        <source>confirmed by you</source>
        <translation>von dir bestätigt</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same, by way of others</source>
        <translation>gleich, auf dem Weg über andere</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>cut by you</source>
        <translation>von dir getrennt</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>%1 · in this article only</source>
        <translation>%1 · nur in diesem Artikel</translation>
    </message>
    <message>
        <source>%1 · in %2 of %3 articles</source>
        <translation>%1 · in %2 von %3 Artikeln</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>Not found in: %1</source>
        <translation>Nicht gefunden in: %1</translation>
    </message>
    <message>
        <source>%1 has the same text as %2, word for word.</source>
        <translation>%1 hat Wort für Wort denselben Text wie %2.</translation>
    </message>
    <message>
        <source>In another language than %1, where wording finds next to nothing: %2.</source>
        <translation>In einer anderen Sprache als %1, sodass sich über den Wortlaut fast nichts finden lässt: %2.</translation>
    </message>
    <message>
        <source>No other article has this sentence in words that are alike.</source>
        <translation>Kein anderer Artikel hat diesen Satz in ähnlichen Worten.</translation>
    </message>
    <message>
        <source>Passages are found by their wording: about half of what is told in other words is missed.</source>
        <translation>Stellen werden am Wortlaut gefunden: Etwa die Hälfte dessen, was mit anderen Worten gesagt ist, wird übersehen.</translation>
    </message>
    <message>
        <source>The articles are being compared: %1 of %2.</source>
        <translation>Die Artikel werden verglichen: %1 von %2.</translation>
    </message>
    <message>
        <source>The articles are being compared.</source>
        <translation>Die Artikel werden verglichen.</translation>
    </message>
    <message>
        <source>No articles yet. Import some, and what they have in common is shown here.</source>
        <translation>Noch keine Artikel. Werden welche importiert, so steht hier, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>There is only one article: nothing to compare it with.</source>
        <translation>Es gibt nur einen Artikel: nichts, womit er zu vergleichen wäre.</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>On the desk (Space)</source>
        <translation>Auf der Arbeitsfläche (Leertaste)</translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message>
        <source>“%1” comes twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>not a field</source>
        <translation>kein Feld</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits</source>
        <translation>„%1“ ist keine passende Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF</source>
        <translation>„%1“ ist kein Datum in EDTF</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line 1: no front matter</source>
        <translation>Zeile 1: kein Kopf (Front Matter)</translation>
    </message>
</context>
<context>
    <name>ArticleJson</name>
    <message>
        <source>versions count from 1</source>
        <translation>Fassungen zählen ab 1</translation>
    </message>
    <message>
        <source>“sha256” is not that of the text</source>
        <translation>„sha256“ ist nicht die des Textes</translation>
    </message>
    <message>
        <source>“blocks” do not fit the text</source>
        <translation>„blocks“ passt nicht zum Text</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Overview of %1</source>
        <translation>Übersicht über %1</translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln highlight(s)</source>
        <translation>
            <numerusform>%1 von %Ln Markierung</numerusform>
            <numerusform>%1 von %Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoTagDialog</name>
    <message>
        <source>Tag all hits</source>
        <translation>Alle Treffer verschlagworten</translation>
    </message>
    <message>
        <source>Words to find in all articles</source>
        <translation>Wörter, die in allen Artikeln zu suchen sind</translation>
    </message>
    <message>
        <source>Tag them with</source>
        <translation>Schlagwort dafür</translation>
    </message>
    <message>
        <source>Letters are compared without case and accents.</source>
        <translation>Beim Vergleich zählen Groß- und Kleinschreibung und Akzente nicht.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s) checked</source>
        <translation>
            <numerusform>%1 von %Ln Treffer angekreuzt</numerusform>
            <numerusform>%1 von %Ln Treffern angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer verschlagworten</numerusform>
            <numerusform>%Ln Treffer verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) tagged.</source>
        <translation>
            <numerusform>%Ln Treffer verschlagwortet.</numerusform>
            <numerusform>%Ln Treffer verschlagwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had the tag already.</source>
        <translation>
            <numerusform>%Ln hatte das Schlagwort schon.</numerusform>
            <numerusform>%Ln hatten das Schlagwort schon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>one of these days</source>
        <translation>einer dieser Tage</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>ungenannt</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Aussage entfernen</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Date in EDTF</source>
        <translation>Datum in EDTF</translation>
    </message>
    <message>
        <source>How the days are meant</source>
        <translation>Wie die Tage gemeint sind</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Was davon gesagt wird</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>Welche Art von Quelle</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Article a&amp;ppeared</source>
        <translation>Artikel &amp;erschienen</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation>Es &amp;ist</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>its day, as 2025-04-02</source>
        <translation>sein Tag, wie 2025-04-02</translation>
    </message>
    <message>
        <source>Day on which the article appeared</source>
        <translation>Tag, an dem der Artikel erschien</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Words that carry the date</source>
        <translation>Wörter, die das Datum tragen</translation>
    </message>
    <message>
        <source>Event that the words count from</source>
        <translation>Ereignis, von dem aus die Wörter zählen</translation>
    </message>
    <message>
        <source>&amp;Put on the selected words</source>
        <translation>Auf die ausgewählten Wörter &amp;setzen</translation>
    </message>
    <message>
        <source>These words do not stand in the passage.</source>
        <translation>Diese Wörter stehen nicht in der Stelle.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>2025-04-02, 2025-04 …</source>
        <translation>2025-04-02, 2025-04 …</translation>
    </message>
    <message>
        <source>no other event</source>
        <translation>kein anderes Ereignis</translation>
    </message>
    <message>
        <source>For words such as “days after the launch”: the event that they count from</source>
        <translation>Für Wörter wie „Tage nach dem Start“: das Ereignis, von dem aus sie zählen</translation>
    </message>
    <message>
        <source>&amp;Counts from</source>
        <translation>&amp;Zählt ab</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>The claim has to be looked at: %1.</source>
        <translation>Die Aussage muss angesehen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>counting from “%1”</source>
        <translation>gezählt ab „%1“</translation>
    </message>
    <message>
        <source>%1, counting from “%2”</source>
        <translation>%1, gezählt ab „%2“</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reported plan</source>
        <translation>berichteter Plan</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>its words have changed in the article</source>
        <translation>ihre Wörter haben sich im Artikel geändert</translation>
    </message>
    <message>
        <source>its words stand at several places in the article</source>
        <translation>ihre Wörter stehen an mehreren Stellen des Artikels</translation>
    </message>
    <message>
        <source>its words are no longer in the article</source>
        <translation>ihre Wörter stehen nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>Claims about the event</source>
        <translation>Aussagen über das Ereignis</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>short, unique in the study</source>
        <translation>kurz, einmalig in der Studie</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>in the newest version, runs without white space</source>
        <translation>in der neuesten Fassung, Zeichenfolgen ohne Leerraum</translation>
    </message>
    <message>
        <source>in the newest version, code points</source>
        <translation>in der neuesten Fassung, Codepunkte</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <source>of the article</source>
        <translation>des Artikels</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>wo er veröffentlicht wurde</translation>
    </message>
    <message>
        <source>BCP 47</source>
        <translation>BCP 47</translation>
    </message>
    <message>
        <source>name of the file that it came from</source>
        <translation>Name der Datei, aus der er stammt</translation>
    </message>
    <message>
        <source>number of the newest version</source>
        <translation>Nummer der neuesten Fassung</translation>
    </message>
    <message>
        <source>of its text in UTF-8</source>
        <translation>ihres Textes in UTF-8</translation>
    </message>
    <message>
        <source>lines dragged along by the page: first and last, counted from 1</source>
        <translation>Zeilen, die als Beiwerk der Seite mitkamen: erste und letzte, ab 1 gezählt</translation>
    </message>
    <message>
        <source>Article %1 does not have “%2” at %3 to %4.</source>
        <translation>In Artikel %1 steht „%2“ nicht bei %3 bis %4.</translation>
    </message>
    <message>
        <source>The text of article %1, version %2, is not what was imported.</source>
        <translation>Der Text von Artikel %1, Fassung %2, ist nicht der, der importiert wurde.</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Ereignis %1: %2</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>Die Datenbank meldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>all quotes stand where they were made</source>
        <translation>alle Zitate stehen, wo sie entnommen wurden</translation>
    </message>
    <message>
        <source>prove that a study is whole: pages, references, quotes, texts, dates</source>
        <translation>prüfen, ob eine Studie heil ist: Seiten, Verweise, Zitate, Texte, Daten</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>name of the article</source>
        <translation>Name des Artikels</translation>
    </message>
    <message>
        <source>number of the article&apos;s version</source>
        <translation>Nummer der Fassung des Artikels</translation>
    </message>
    <message>
        <source>code points from the start of the version&apos;s text</source>
        <translation>Codepunkte ab dem Anfang des Textes der Fassung</translation>
    </message>
    <message>
        <source>the code point after the last</source>
        <translation>der Codepunkt nach dem letzten</translation>
    </message>
    <message>
        <source>the date that is claimed; empty: none of its own</source>
        <translation>das ausgesagte Datum; leer: kein eigenes</translation>
    </message>
    <message>
        <source>the words that carry the date</source>
        <translation>die Wörter, die das Datum nennen</translation>
    </message>
    <message>
        <source>where they stand, code points from the start of the quote</source>
        <translation>wo sie stehen, Codepunkte ab dem Anfang des Zitats</translation>
    </message>
    <message>
        <source>the first day that is possible, ISO; null: open</source>
        <translation>der erste mögliche Tag, ISO; null: offen</translation>
    </message>
    <message>
        <source>the last day that is possible, ISO; null: open</source>
        <translation>der letzte mögliche Tag, ISO; null: offen</translation>
    </message>
    <message>
        <source>one_of: some day from earliest to latest; throughout: all of them</source>
        <translation>one_of: irgendein Tag von earliest bis latest; throughout: alle diese Tage</translation>
    </message>
    <message>
        <source>the days may be a little off</source>
        <translation>die Tage können etwas abweichen</translation>
    </message>
    <message>
        <source>the days are doubted</source>
        <translation>die Tage sind zweifelhaft</translation>
    </message>
    <message>
        <source>happened, planned, reported_plan, speculated, denied or recurring</source>
        <translation>happened, planned, reported_plan, speculated, denied oder recurring</translation>
    </message>
    <message>
        <source>name of the event that it is dated by, or null</source>
        <translation>Name des Ereignisses, nach dem sie datiert ist, oder null</translation>
    </message>
    <message>
        <source>who the article has it from; null: it says so itself</source>
        <translation>von wem der Artikel es hat; null: er sagt es selbst</translation>
    </message>
    <message>
        <source>outlet, anonymous, company or author</source>
        <translation>outlet, anonymous, company oder author</translation>
    </message>
    <message>
        <source>suggested, accepted or rejected</source>
        <translation>suggested, accepted oder rejected</translation>
    </message>
    <message>
        <source>the passage that claims it</source>
        <translation>die Stelle, die es aussagt</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>write a study as a folder of plain text, which &quot;new --from&quot; reads</source>
        <translation>eine Studie als Ordner mit reinem Text schreiben, den „new --from“ liest</translation>
    </message>
    <message>
        <source>names of those that make the claims</source>
        <translation>Namen derer, die die Aussagen machen</translation>
    </message>
    <message>
        <source>the date in words</source>
        <translation>das Datum in Worten</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>why the claims cannot all be true, a sentence, or null</source>
        <translation>warum nicht alle Aussagen stimmen können, ein Satz, oder null</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>mehr darüber</translation>
    </message>
    <message>
        <source>instant or span</source>
        <translation>instant oder span</translation>
    </message>
    <message>
        <source>the date that was fixed for it; empty: computed from the claims</source>
        <translation>das dafür festgelegte Datum; leer: aus den Aussagen berechnet</translation>
    </message>
    <message>
        <source>before the story, told to explain it</source>
        <translation>vor der Geschichte, zur Erklärung erzählt</translation>
    </message>
    <message>
        <source>wrong use of the command line</source>
        <translation>falscher Gebrauch der Befehlszeile</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>a folder where a file is wanted</source>
        <translation>ein Ordner, wo eine Datei erwartet wird</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>eine Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>an empty file or folder</source>
        <translation>eine leere Datei oder ein leerer Ordner</translation>
    </message>
    <message>
        <source>an article of more than 4 MB</source>
        <translation>ein Artikel von mehr als 4 MB</translation>
    </message>
    <message>
        <source>a text that is not UTF-8</source>
        <translation>ein Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>a file that is no study</source>
        <translation>eine Datei, die keine Studie ist</translation>
    </message>
    <message>
        <source>a study of a newer version</source>
        <translation>eine Studie aus einer neueren Programmversion</translation>
    </message>
    <message>
        <source>a damaged study</source>
        <translation>eine beschädigte Studie</translation>
    </message>
    <message>
        <source>a study that another program has open</source>
        <translation>eine Studie, die ein anderes Programm geöffnet hat</translation>
    </message>
    <message>
        <source>a place that cannot be written to</source>
        <translation>ein Ort, an den nicht geschrieben werden kann</translation>
    </message>
    <message>
        <source>a full disk</source>
        <translation>ein voller Datenträger</translation>
    </message>
    <message>
        <source>another failure to write</source>
        <translation>ein anderer Fehler beim Schreiben</translation>
    </message>
    <message>
        <source>a file or name that exists already</source>
        <translation>eine Datei oder ein Name, die es schon gibt</translation>
    </message>
    <message>
        <source>no such article</source>
        <translation>kein solcher Artikel</translation>
    </message>
    <message>
        <source>no such tag</source>
        <translation>kein solches Schlagwort</translation>
    </message>
    <message>
        <source>a quote that the article does not contain</source>
        <translation>ein Zitat, das der Artikel nicht enthält</translation>
    </message>
    <message>
        <source>a quote that does not say which place is meant</source>
        <translation>ein Zitat, das nicht sagt, welche Stelle gemeint ist</translation>
    </message>
    <message>
        <source>a name that cannot be used</source>
        <translation>ein Name, der nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>a date that is not EDTF</source>
        <translation>ein Datum, das kein EDTF ist</translation>
    </message>
    <message>
        <source>a file that cannot be understood</source>
        <translation>eine Datei, die nicht zu verstehen ist</translation>
    </message>
    <message>
        <source>a tag below itself</source>
        <translation>ein Schlagwort unter sich selbst</translation>
    </message>
    <message>
        <source>a step that can no longer be undone or redone</source>
        <translation>ein Schritt, der sich nicht mehr rückgängig machen oder wiederherstellen lässt</translation>
    </message>
    <message>
        <source>nothing to undo or redo</source>
        <translation>nichts rückgängig zu machen oder wiederherzustellen</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>Synoptic reads and annotates coverage side by side.</source>
        <translation>Synoptic liest und annotiert Berichterstattung nebeneinander.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>A failure says one sentence on standard error. Exit codes:</source>
        <translation>Ein Fehlschlag gibt einen Satz auf der Standardfehlerausgabe aus. Exit-Codes:</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>print this text, or more about a verb</source>
        <translation>diesen Text ausgeben oder mehr zu einem Befehl</translation>
    </message>
    <message>
        <source>the same in every file</source>
        <translation>in jeder Datei gleich</translation>
    </message>
    <message>
        <source>of the place: exact, moved, changed, ambiguous or lost since it was made</source>
        <translation>der Stelle: exact, moved, changed, ambiguous oder lost, seit sie markiert wurde</translation>
    </message>
    <message>
        <source>their paths, &quot;parent/child&quot;</source>
        <translation>ihre Pfade, „oben/unten“</translation>
    </message>
    <message>
        <source>the words themselves</source>
        <translation>die Wörter selbst</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer sie gemacht hat</translation>
    </message>
    <message>
        <source>when, in UTC</source>
        <translation>wann, in UTC</translation>
    </message>
    <message>
        <source>the article&apos;s name, or its number in the list of articles, from 1</source>
        <translation>Name des Artikels oder seine Nummer in der Liste der Artikel, ab 1</translation>
    </message>
    <message>
        <source>the words; kinds of quotes, dashes, blanks and case do not matter if they do not stand there exactly</source>
        <translation>die Wörter; stehen sie nicht genau so da, zählen Arten von Anführungszeichen, Strichen und Leerzeichen sowie Groß- und Kleinschreibung nicht</translation>
    </message>
    <message>
        <source>which one, from 1, when they stand there more than once</source>
        <translation>welches Vorkommen, ab 1, wenn sie mehrmals dastehen</translation>
    </message>
    <message>
        <source>a tag&apos;s name or path; one that does not exist is made</source>
        <translation>Name oder Pfad eines Schlagworts; fehlt es, wird es angelegt</translation>
    </message>
    <message>
        <source>a note on it</source>
        <translation>eine Notiz dazu</translation>
    </message>
    <message>
        <source>--occurrence takes a number from 1, not “%1”.</source>
        <translation>--occurrence erwartet eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>the last occurrence of “%1” is number %2</source>
        <translation>das letzte Vorkommen von „%1“ hat die Nummer %2</translation>
    </message>
    <message>
        <source>“%1” stands there %2 times, so choose one with --occurrence</source>
        <translation>„%1“ steht dort %2-mal, also eines mit --occurrence wählen</translation>
    </message>
    <message>
        <source>mark words in an article</source>
        <translation>Wörter in einem Artikel markieren</translation>
    </message>
    <message>
        <source>list what was done, step by step</source>
        <translation>auflisten, was getan wurde, Schritt für Schritt</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>when, in EDTF: 2025-04-02</source>
        <translation>wann, in EDTF: 2025-04-02</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>short name of the article in the study</source>
        <translation>Kurzname des Artikels in der Studie</translation>
    </message>
    <message>
        <source>The option --%1 is for one article only.</source>
        <translation>Die Option --%1 gilt nur für einen einzelnen Artikel.</translation>
    </message>
    <message>
        <source>title of the study; else that of the folder, or the file&apos;s name</source>
        <translation>Titel der Studie; sonst der des Ordners oder der Name der Datei</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>make a new study</source>
        <translation>eine neue Studie anlegen</translation>
    </message>
    <message>
        <source>highlight, article, event or study</source>
        <translation>highlight, article, event oder study</translation>
    </message>
    <message>
        <source>name of the article that it is on or in, or null</source>
        <translation>Name des Artikels, zu dem oder in dem sie steht, oder null</translation>
    </message>
    <message>
        <source>name of the article or event, words of the highlight, or null</source>
        <translation>Name des Artikels oder Ereignisses, Wörter der Markierung, oder null</translation>
    </message>
    <message>
        <source>uuid of the highlight, or null</source>
        <translation>uuid der Markierung oder null</translation>
    </message>
    <message>
        <source>name of the event, or null</source>
        <translation>Name des Ereignisses oder null</translation>
    </message>
    <message>
        <source>when last, in UTC</source>
        <translation>wann zuletzt, in UTC</translation>
    </message>
    <message>
        <source>A study has no “%1” to show.</source>
        <translation>Eine Studie hat kein „%1“ zu zeigen.</translation>
    </message>
    <message>
        <source>With --json, an array of objects. Their keys:</source>
        <translation>Mit --json ein Array von Objekten. Deren Schlüssel:</translation>
    </message>
    <message>
        <source>list what is in a study</source>
        <translation>auflisten, was in einer Studie steht</translation>
    </message>
    <message>
        <source>its name after those above it, &quot;parent/child&quot;</source>
        <translation>sein Name nach denen darüber, „oben/unten“</translation>
    </message>
    <message>
        <source>unique below its parent</source>
        <translation>einmalig unter dem darüber</translation>
    </message>
    <message>
        <source>path of the tag above it, or null</source>
        <translation>Pfad des Schlagworts darüber oder null</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihr Name</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wozu es dient</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>do the step again that was taken back last</source>
        <translation>den zuletzt rückgängig gemachten Schritt wiederherstellen</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>Ein Argument fehlt: %1.</translation>
    </message>
    <message>
        <source>There is an argument too many: “%1”.</source>
        <translation>Ein Argument ist zu viel: „%1“.</translation>
    </message>
    <message>
        <source>The option --%1 has no value.</source>
        <translation>Die Option --%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation>die Version des Programms ausgeben</translation>
    </message>
    <message>
        <source>a text that is no version of the article</source>
        <translation>ein Text, der keine Fassung des Artikels ist</translation>
    </message>
    <message>
        <source>a step that later ones build on</source>
        <translation>ein Schritt, auf dem spätere aufbauen</translation>
    </message>
    <message>
        <source>The newest step comes first. Keys of the JSON: step (its number, for undo), at (when, in UTC), author, name, touched (what it changed, in words), state: done, undone (redo does it again) or dropped (undone, then overtaken by other steps).</source>
        <translation>Der neueste Schritt steht zuerst. Schlüssel des JSON: step (seine Nummer, für undo), at (wann, in UTC), author, name, touched (was er geändert hat, in Worten), state: done, undone (redo stellt ihn wieder her) oder dropped (rückgängig gemacht, dann von anderen Schritten überholt).</translation>
    </message>
    <message>
        <source>only in this one: its name, or its number in the list of articles, from 1</source>
        <translation>nur in diesem: sein Name oder seine Nummer in der Liste der Artikel, ab 1</translation>
    </message>
    <message>
        <source>only this kind, or this word list</source>
        <translation>nur diese Art oder diese Wortliste</translation>
    </message>
    <message>
        <source>list every mention with its place instead of counting them</source>
        <translation>jede Nennung mit ihrer Stelle auflisten, statt sie zu zählen</translation>
    </message>
    <message>
        <source>print comma-separated values</source>
        <translation>durch Kommas getrennte Werte ausgeben</translation>
    </message>
    <message>
        <source>the article&apos;s name</source>
        <translation>Name des Artikels</translation>
    </message>
    <message>
        <source>&quot;List&quot; for a list of your own</source>
        <translation>„List“ für eine eigene Liste</translation>
    </message>
    <message>
        <source>the word list; empty where patterns find the kind</source>
        <translation>die Wortliste; leer, wo Muster die Art finden</translation>
    </message>
    <message>
        <source>in one form for all hyphens, quotes and blanks</source>
        <translation>in einer Form für alle Bindestriche, Anführungszeichen und Leerzeichen</translation>
    </message>
    <message>
        <source>as it stands there</source>
        <translation>wie es dort steht</translation>
    </message>
    <message>
        <source>code points before it in the newest version</source>
        <translation>Codepunkte davor in der neuesten Fassung</translation>
    </message>
    <message>
        <source>code points up to its end</source>
        <translation>Codepunkte bis zu seinem Ende</translation>
    </message>
    <message>
        <source>The lens has no kind and no word list “%1”.</source>
        <translation>Die Lupe hat keine Art und keine Wortliste „%1“.</translation>
    </message>
    <message>
        <source>Choose one of --csv and --json.</source>
        <translation>Nur eines von --csv und --json wählen.</translation>
    </message>
    <message>
        <source>Kinds: %1. The lists “models”, “companies”, “outlets” and “people” and lists of your own are edited in the window.</source>
        <translation>Arten: %1. Die Listen „models“, „companies“, „outlets“ und „people“ sowie eigene Listen werden im Fenster bearbeitet.</translation>
    </message>
    <message>
        <source>count what the articles name, date, count and attribute</source>
        <translation>zählen, was die Artikel nennen, datieren, beziffern und zuschreiben</translation>
    </message>
    <message>
        <source>bring in another analyst&apos;s highlights, tags, notes and events</source>
        <translation>Markierungen, Schlagwörter, Notizen und Ereignisse eines anderen Analysten übernehmen</translation>
    </message>
    <message>
        <source>the words as they once stood; null: not known</source>
        <translation>die Wörter, wie sie einst dastanden; null: unbekannt</translation>
    </message>
    <message>
        <source>UUIDs of those on the passage</source>
        <translation>UUIDs derer an der Stelle</translation>
    </message>
    <message>
        <source>take back this step, as numbered by history, and leave those after it</source>
        <translation>diesen Schritt, wie history ihn zählt, rückgängig machen und die danach lassen</translation>
    </message>
    <message>
        <source>--step takes the number of a step, not “%1”.</source>
        <translation>--step erwartet die Nummer eines Schritts, nicht „%1“.</translation>
    </message>
    <message>
        <source>take back the last step, or an earlier one by itself</source>
        <translation>den letzten Schritt rückgängig machen oder einen früheren einzeln</translation>
    </message>
    <message>
        <source>also when the text has next to nothing in common with the article</source>
        <translation>auch wenn der Text mit dem Artikel fast nichts gemein hat</translation>
    </message>
    <message>
        <source>%1 has a version %2 now: %3 words went, %4 came.</source>
        <translation>%1 hat jetzt eine Fassung %2. Wörter: %3 weggefallen, %4 hinzugekommen.</translation>
    </message>
    <message>
        <source>Places carried over: %1 exact, %2 moved, %3 changed, %4 ambiguous, %5 lost.</source>
        <translation>Übernommene Stellen: %1 genau, %2 verschoben, %3 geändert, %4 mehrdeutig, %5 verloren.</translation>
    </message>
    <message>
        <source>%1 sure, %2 to review (show FILE reviews).</source>
        <translation>%1 sicher, %2 zu prüfen (show FILE reviews).</translation>
    </message>
    <message>
        <source>add a new version of an article and carry over what stands on it</source>
        <translation>eine neue Fassung eines Artikels hinzufügen und übernehmen, was an ihm steht</translation>
    </message>
    <message>
        <source>“%1” is interrupted by what the page dragged along, so highlight its parts one by one</source>
        <translation>„%1“ wird von Beiwerk der Seite unterbrochen, also die Teile einzeln markieren</translation>
    </message>
    <message>
        <source>print a table in Markdown</source>
        <translation>eine Tabelle in Markdown ausgeben</translation>
    </message>
    <message>
        <source>Choose one of --csv, --markdown and --json.</source>
        <translation>Nur eines von --csv, --markdown und --json wählen.</translation>
    </message>
    <message>
        <source>An article reports, plans, speculates or denies on its own account, or attributes to whom it names. It is silent when it has been read and does not mention the event, and not yet read when it has no claim, highlight or note at all. &quot;≠ 004&quot; means that it and 004 cannot both be right.
Sources are counted by their roots: an article rests on those whom it names, through articles of the study to the end. Whoever is not named may be the same as anybody else, hence &quot;2–3&quot;.</source>
        <translation>Ein Artikel berichtet, plant, vermutet oder bestreitet auf eigene Rechnung, oder er beruft sich auf die, die er nennt. Er schweigt, wenn er gelesen ist und das Ereignis nicht erwähnt, und ist noch nicht gelesen, wenn er gar keine Aussage, Markierung oder Notiz hat. „≠ 004“ heißt, dass er und 004 nicht beide recht haben können.
Quellen werden nach ihren Wurzeln gezählt: Ein Artikel beruht auf denen, die er nennt, über Artikel der Studie bis zum Ende. Wer nicht genannt ist, kann derselbe sein wie irgendein anderer, daher „2–3“.</translation>
    </message>
    <message>
        <source>say event by event what each article says of it, and on how many sources</source>
        <translation>Ereignis für Ereignis sagen, was jeder Artikel davon sagt, und auf wie vielen Quellen es beruht</translation>
    </message>
    <message>
        <source>the day on which the text appeared, EDTF; relative dates count from it</source>
        <translation>der Tag, an dem der Text erschien, in EDTF; relative Daten zählen von ihm</translation>
    </message>
    <message>
        <source>read {&quot;id&quot;, &quot;text&quot;, &quot;published&quot;} a line and answer a line each</source>
        <translation>je Zeile {&quot;id&quot;, &quot;text&quot;, &quot;published&quot;} lesen und je eine Zeile antworten</translation>
    </message>
    <message>
        <source>code points before it</source>
        <translation>Codepunkte davor</translation>
    </message>
    <message>
        <source>its date; empty when none can be written</source>
        <translation>sein Datum; leer, wenn keines geschrieben werden kann</translation>
    </message>
    <message>
        <source>the first day that it can stand for</source>
        <translation>der erste Tag, für den es stehen kann</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <source>one_of or throughout</source>
        <translation>one_of oder throughout</translation>
    </message>
    <message>
        <source>whether it may be a little off</source>
        <translation>ob es ein wenig daneben liegen kann</translation>
    </message>
    <message>
        <source>whether it is in doubt</source>
        <translation>ob es zweifelhaft ist</translation>
    </message>
    <message>
        <source>happened, planned, reported_plan, …</source>
        <translation>happened, planned, reported_plan, …</translation>
    </message>
    <message>
        <source>who says so; empty: the text</source>
        <translation>wer es sagt; leer: der Text</translation>
    </message>
    <message>
        <source>date, document_date, link, boilerplate, …</source>
        <translation>date, document_date, link, boilerplate, …</translation>
    </message>
    <message>
        <source>what found it</source>
        <translation>was es gefunden hat</translation>
    </message>
    <message>
        <source>The line is no JSON object with a &quot;text&quot;.</source>
        <translation>Die Zeile ist kein JSON-Objekt mit einem &quot;text&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) cannot be dated without knowing when the text appeared: give --published.</source>
        <translation>
            <numerusform>%n Ausdruck lässt sich nicht datieren, ohne zu wissen, wann der Text erschien: --published angeben.</numerusform>
            <numerusform>%n Ausdrücke lassen sich nicht datieren, ohne zu wissen, wann der Text erschien: --published angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>find the dates in a text: a file, or standard input</source>
        <translation>die Daten in einem Text finden: einer Datei oder der Standardeingabe</translation>
    </message>
    <message>
        <source>read a JSON object a line, {&quot;edtf&quot;: …}; an &quot;id&quot; in it is given back</source>
        <translation>je Zeile ein JSON-Objekt lesen, {&quot;edtf&quot;: …}; eine &quot;id&quot; darin wird zurückgegeben</translation>
    </message>
    <message>
        <source>Line %1 is no object with an &quot;edtf&quot;.</source>
        <translation>Zeile %1 ist kein Objekt mit einem &quot;edtf&quot;.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>What is no text is no date.</source>
        <translation>Was kein Text ist, ist kein Datum.</translation>
    </message>
    <message>
        <source>With --jsonl dates are read from standard input only.</source>
        <translation>Mit --jsonl werden Daten nur von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Without a DATE a line of standard input each. Answers with a JSON object a line:
  edtf      the text that was read
  valid     whether it is a date in EDTF (ISO 8601-2:2019)
  level     of EDTF that it needs, 0 to 2
  earliest  the first day that it can stand for, YYYY-MM-DD; years beyond four digits have more;
            &quot;-infinity&quot; when that end is open or not known
  latest    the last day; &quot;infinity&quot; when that end is open or not known
  error     a sentence, when it is not valid; level and days are null then
A date that starts with a minus comes after &quot;--&quot;: synoptic edtf -- -0043-03-15.</source>
        <translation>Ohne DATE je eine Zeile der Standardeingabe. Antwortet mit einem JSON-Objekt je Zeile:
  edtf      der gelesene Text
  valid     ob er ein Datum in EDTF ist (ISO 8601-2:2019)
  level     die Stufe von EDTF, die er braucht, 0 bis 2
  earliest  der erste Tag, für den er stehen kann, YYYY-MM-DD; Jahre über vier Ziffern haben mehr;
            &quot;-infinity&quot;, wenn dieses Ende offen oder nicht bekannt ist
  latest    der letzte Tag; &quot;infinity&quot;, wenn dieses Ende offen oder nicht bekannt ist
  error     ein Satz, wenn er ungültig ist; level und Tage sind dann null
Ein Datum, das mit einem Minus beginnt, kommt nach &quot;--&quot;: synoptic edtf -- -0043-03-15.</translation>
    </message>
    <message>
        <source>read dates in EDTF and tell which days they can stand for</source>
        <translation>Daten in EDTF lesen und sagen, für welche Tage sie stehen können</translation>
    </message>
    <message>
        <source>store them, to be accepted or rejected in the window; one step</source>
        <translation>sie speichern, um sie im Fenster anzunehmen oder abzulehnen; ein Schritt</translation>
    </message>
    <message>
        <source>the event&apos;s short name; empty: a new event</source>
        <translation>der Kurzname des Ereignisses; leer: ein neues Ereignis</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>sein Titel</translation>
    </message>
    <message>
        <source>the date of the claim; empty when it has none</source>
        <translation>das Datum der Aussage; leer, wenn sie keines hat</translation>
    </message>
    <message>
        <source>where the claim stands</source>
        <translation>wo die Aussage steht</translation>
    </message>
    <message>
        <source>the claim&apos;s words</source>
        <translation>die Worte der Aussage</translation>
    </message>
    <message>
        <source>suggest events that dated sentences speak of and no claim rests on yet</source>
        <translation>Ereignisse vorschlagen, von denen datierte Sätze sprechen und auf die sich noch keine Aussage stützt</translation>
    </message>
    <message>
        <source>write to this file and replace it; its end says what: .svg, .png, .csv, .json, .ics, .md or .timelinejs.json</source>
        <translation>in diese Datei schreiben und sie ersetzen; ihr Ende sagt was: .svg, .png, .csv, .json, .ics, .md oder .timelinejs.json</translation>
    </message>
    <message>
        <source>only events that may lie on this day or later, in EDTF</source>
        <translation>nur Ereignisse, die an diesem Tag oder später liegen können, in EDTF</translation>
    </message>
    <message>
        <source>only events that may lie on this day or before, in EDTF</source>
        <translation>nur Ereignisse, die an diesem Tag oder früher liegen können, in EDTF</translation>
    </message>
    <message>
        <source>of a picture; else 1280</source>
        <translation>eines Bildes; sonst 1280</translation>
    </message>
    <message>
        <source>of a picture, at least: it is as high as its rows need</source>
        <translation>eines Bildes, mindestens: Es ist so hoch, wie seine Reihen brauchen</translation>
    </message>
    <message>
        <source>of a PNG: 2 has twice the pixels each way for the same picture</source>
        <translation>eines PNG: 2 hat in jeder Richtung doppelt so viele Pixel für dasselbe Bild</translation>
    </message>
    <message>
        <source>of a picture; else light</source>
        <translation>eines Bildes; sonst light</translation>
    </message>
    <message>
        <source>--%1 is a number of pixels from %2 to %3.</source>
        <translation>--%1 ist eine Zahl von Pixeln von %2 bis %3.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale ist eine Zahl von 0.25 bis 8.</translation>
    </message>
    <message>
        <source>There is no theme “%1”, only light and dark.</source>
        <translation>Es gibt kein Thema „%1“, nur light und dark.</translation>
    </message>
    <message>
        <source>--to %1 lies before --from %2.</source>
        <translation>--to %1 liegt vor --from %2.</translation>
    </message>
    <message>
        <source>write the events with what is claimed about them as a picture, list or calendar</source>
        <translation>die Ereignisse mit dem, was von ihnen ausgesagt wird, als Bild, Liste oder Kalender schreiben</translation>
    </message>
    <message>
        <source>An option is missing: --%1 (%2).</source>
        <translation>Eine Option fehlt: --%1 (%2).</translation>
    </message>
    <message>
        <source>&quot;lines&quot;: each line of the texts is one sentence; otherwise they are found</source>
        <translation>„lines“: jede Zeile der Texte ist ein Satz; sonst werden sie gesucht</translation>
    </message>
    <message>
        <source>“%1” is no rule for sentences; there is “lines”.</source>
        <translation>„%1“ ist keine Regel für Sätze; es gibt „lines“.</translation>
    </message>
    <message>
        <source>“%1” is a study: it is compared by itself.</source>
        <translation>„%1“ ist eine Studie: sie wird für sich verglichen.</translation>
    </message>
    <message>
        <source>PATH is a study, whose articles are compared, or texts. Sentences are linked by their words: about half of what is told in other words is missed. In JSON articles and sentences are numbers from 0, offsets count code points. A link is &quot;same&quot;, &quot;verbatim&quot; when most of the shorter sentence is word for word in the other, or &quot;maybe&quot;. Figures of one thing &quot;differ&quot; only when no rounding makes them fit.</source>
        <translation>PATH ist eine Studie, deren Artikel verglichen werden, oder Texte. Sätze werden durch ihre Wörter verbunden: etwa die Hälfte dessen, was mit anderen Worten gesagt ist, entgeht dem. In JSON sind Artikel und Sätze Zahlen ab 0, Orte zählen Codepunkte. Eine Verbindung ist &quot;same&quot;, &quot;verbatim&quot;, wenn das meiste des kürzeren Satzes wörtlich im anderen steht, oder &quot;maybe&quot;. Zahlen zu einer Sache unterscheiden sich (&quot;differ&quot;) nur, wenn keine Rundung sie vereint.</translation>
    </message>
    <message>
        <source>find what articles have in common: the articles of a study, or texts</source>
        <translation>findet, was Artikel gemeinsam haben: die Artikel einer Studie oder Texte</translation>
    </message>
    <message>
        <source>In %1 of %2:</source>
        <translation>In %1 von %2:</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>whose order the rows follow; else the first one&apos;s</source>
        <translation>dessen Reihenfolge die Zeilen folgen; sonst der des ersten</translation>
    </message>
    <message>
        <source>text, markdown, html, csv or json; else as PATH ends, else text</source>
        <translation>text, markdown, html, csv oder json; sonst nach der Endung von PATH, sonst text</translation>
    </message>
    <message>
        <source>write to this file and replace it, instead of printing</source>
        <translation>in diese Datei schreiben und sie ersetzen, statt auszugeben</translation>
    </message>
    <message>
        <source>“%1” is no form of a synopsis; there are text, markdown, html, csv and json.</source>
        <translation>„%1“ ist keine Form einer Synopse; es gibt text, markdown, html, csv und json.</translation>
    </message>
    <message>
        <source>A row for each passage that several articles have, and for each sentence that one has alone, in the order of the article that leads. ↑ and ↓: the sentence stands earlier or later in its own article. Sentences are linked by their words: about half of what is told in other words is missed. In JSON offsets count code points.</source>
        <translation>Eine Zeile für jede Stelle, die mehrere Artikel haben, und für jeden Satz, den nur einer hat, in der Reihenfolge des Artikels, der sie vorgibt. ↑ und ↓: Der Satz steht in seinem eigenen Artikel früher oder später. Sätze werden über ihre Wörter verknüpft: Etwa die Hälfte dessen, was mit anderen Worten gesagt ist, wird übersehen. In JSON zählen Positionen Codepunkte.</translation>
    </message>
    <message>
        <source>set the articles of a study side by side, passage by passage</source>
        <translation>die Artikel einer Studie Stelle für Stelle nebeneinanderstellen</translation>
    </message>
    <message>
        <source>confirmed: they tell the same; cut: they do not</source>
        <translation>confirmed: sie sagen dasselbe; cut: sie tun es nicht</translation>
    </message>
    <message>
        <source>name of the other article</source>
        <translation>Name des anderen Artikels</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>seine Worte</translation>
    </message>
    <message>
        <source>number of the other article&apos;s version</source>
        <translation>Nummer der Fassung des anderen Artikels</translation>
    </message>
    <message>
        <source>code points from the start of that version&apos;s text</source>
        <translation>Codepunkte vom Anfang des Textes dieser Fassung</translation>
    </message>
    <message>
        <source>who decided it</source>
        <translation>wer es entschieden hat</translation>
    </message>
    <message>
        <source>These are decisions: “compare” finds links by itself, and what is decided outranks them. What the keys of the JSON mean is told by “show”.</source>
        <translation>Das sind Entscheidungen: „compare“ findet Verknüpfungen von selbst, und was entschieden ist, geht ihnen vor. Was die Schlüssel des JSON bedeuten, sagt „show“.</translation>
    </message>
    <message>
        <source>list the passages that the analyst says tell the same, or do not</source>
        <translation>listet die Stellen auf, die nach Entscheidung des Analysten dasselbe sagen oder nicht</translation>
    </message>
    <message>
        <source>read paths from standard input, one a line, and answer a line each</source>
        <translation>liest Pfade von der Standardeingabe, einen je Zeile, und antwortet mit je einer Zeile</translation>
    </message>
    <message>
        <source>Give a file, or --jsonl for a list of them.</source>
        <translation>Gib eine Datei an oder --jsonl für eine Liste.</translation>
    </message>
    <message>
        <source>print what an import would make of a file: its article and what is said of it</source>
        <translation>zeigt, was ein Import aus einer Datei machen würde: den Artikel und die Angaben zu ihm</translation>
    </message>
    <message>
        <source>a page without an article</source>
        <translation>eine Seite ohne Artikel</translation>
    </message>
    <message>
        <source>what to write: see below</source>
        <translation>was zu schreiben ist: siehe unten</translation>
    </message>
    <message>
        <source>all, article, tag, event, synopsis or coverage</source>
        <translation>all, article, tag, event, synopsis oder coverage</translation>
    </message>
    <message>
        <source>of Markdown: commonmark, obsidian, pandoc, or the path of a template of your own</source>
        <translation>von Markdown: commonmark, obsidian, pandoc oder der Pfad einer eigenen Vorlage</translation>
    </message>
    <message>
        <source>write there, else to standard output; a folder, or a name that ends with “/”, gets a file for each article, tag or event</source>
        <translation>dorthin schreiben, sonst auf die Standardausgabe; ein Ordner oder ein Name, der auf „/“ endet, erhält eine Datei je Artikel, Schlagwort oder Ereignis</translation>
    </message>
    <message>
        <source>replace a file that was changed by hand</source>
        <translation>eine von Hand geänderte Datei ersetzen</translation>
    </message>
    <message>
        <source>“%1” is no order; there are %2.</source>
        <translation>„%1“ ist keine Anordnung; es gibt %2.</translation>
    </message>
    <message>
        <source>%2 is not written by %1.</source>
        <translation>%2 lässt sich nicht nach %1 anordnen.</translation>
    </message>
    <message>
        <source>Only Markdown has profiles.</source>
        <translation>Profile gibt es nur für Markdown.</translation>
    </message>
    <message>
        <source>“%1” is neither a profile (%2) nor a template&apos;s file.</source>
        <translation>„%1“ ist weder ein Profil (%2) noch die Datei einer Vorlage.</translation>
    </message>
    <message>
        <source>Say where to with --output: this is no text.</source>
        <translation>Mit --output angeben, wohin: Das ist kein Text.</translation>
    </message>
    <message>
        <source>There is no export to “%1”; there are %2.</source>
        <translation>Es gibt keinen Export nach „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Arten:</translation>
    </message>
    <message>
        <source>Orders:</source>
        <translation>Anordnungen:</translation>
    </message>
    <message>
        <source>What you write into an exported Markdown file between lines &quot;&lt;!-- keep --&gt;&quot; and &quot;&lt;!-- /keep --&gt;&quot; stays there when it is exported again; a file that was changed otherwise is left as it is and the difference is shown. The language of templates is told in the manual page.</source>
        <translation>Was du in eine exportierte Markdown-Datei zwischen die Zeilen „&lt;!-- keep --&gt;“ und „&lt;!-- /keep --&gt;“ schreibst, bleibt dort, wenn sie erneut exportiert wird; eine anders geänderte Datei bleibt, wie sie ist, und der Unterschied wird gezeigt. Die Sprache der Vorlagen steht in der Handbuchseite.</translation>
    </message>
    <message>
        <source>write the study as a report or for other programs</source>
        <translation>die Studie als Bericht oder für andere Programme schreiben</translation>
    </message>
    <message>
        <source>a file with a password</source>
        <translation>eine Datei mit Passwort</translation>
    </message>
    <message>
        <source>a PDF, in a build without a reader for them</source>
        <translation>ein PDF, wenn das Programm ohne PDF-Leser gebaut ist</translation>
    </message>
    <message>
        <source>a file that is put together to do harm</source>
        <translation>eine Datei, die so gebaut ist, dass sie schadet</translation>
    </message>
    <message>
        <source>an export that was changed by hand since</source>
        <translation>ein Export, der seither von Hand geändert wurde</translation>
    </message>
    <message>
        <source>a link into a study that is not known</source>
        <translation>ein Link in eine unbekannte Studie</translation>
    </message>
    <message>
        <source>a report with quotes that do not stand in the study</source>
        <translation>ein Bericht mit Zitaten, die nicht in der Studie stehen</translation>
    </message>
    <message>
        <source>work that was cancelled</source>
        <translation>ein abgebrochener Vorgang</translation>
    </message>
    <message>
        <source>what is done with articles that are there: import them again, skip them, or add what was revised as a version and skip the same text</source>
        <translation>was mit Artikeln geschieht, die schon da sind: sie erneut importieren, sie auslassen oder Überarbeitetes als Fassung hinzufügen und den gleichen Text auslassen</translation>
    </message>
    <message>
        <source>--duplicates is import, skip or version.</source>
        <translation>--duplicates ist import, skip oder version.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>Added as a new version.</source>
        <translation>Als neue Fassung hinzugefügt.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Filled in what was not known of %n article(s).</source>
        <translation>
            <numerusform>Zu %n Artikel ergänzt, was nicht bekannt war.</numerusform>
            <numerusform>Zu %n Artikeln ergänzt, was nicht bekannt war.</numerusform>
        </translation>
    </message>
    <message>
        <source>add articles to a study: text, Markdown, saved web pages, what Zotero says of them (CSL JSON, RIS), or folders of these with those below; all or none</source>
        <translation>fügt einer Studie Artikel hinzu: Text, Markdown, gespeicherte Webseiten, Angaben von Zotero zu ihnen (CSL JSON, RIS) oder Ordner davon samt Unterordnern; alle oder keinen</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>OTHER is a study, which is only read, a folder that &quot;dump&quot; wrote, or a file of another program that &quot;new --from&quot; reads. Nothing of ours is overwritten: where both say different things ours stays, the difference is listed, and other notes, words and dates are kept beside ours. Merging the same again adds nothing. It is one step: undo takes it back.</source>
        <translation>OTHER ist eine Studie, die nur gelesen wird, ein Ordner, den „dump“ geschrieben hat, oder eine Datei eines anderen Programms, die „new --from“ liest. Nichts in dieser Studie wird überschrieben: Wo beide Verschiedenes sagen, bleibt, was sie hat, der Unterschied wird aufgelistet, und andere Notizen, Wörter und Daten werden daneben aufbewahrt. Dasselbe noch einmal zusammenzuführen fügt nichts hinzu. Es ist ein einziger Schritt: undo macht ihn rückgängig.</translation>
    </message>
    <message>
        <source>fill it from a folder that &quot;dump&quot; wrote, or from the file of another program</source>
        <translation>sie aus einem Ordner füllen, den „dump“ geschrieben hat, oder aus der Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>Files of other programs are told by what is in them: a REFI-QDA project (.qdpx) or codebook (.qdc), W3C Web Annotations (JSON-LD), or a whole study as JSON. What could not be carried is told on standard error, a line each.</source>
        <translation>Dateien anderer Programme werden an ihrem Inhalt erkannt: ein Projekt (.qdpx) oder Codebuch (.qdc) nach REFI-QDA, W3C Web Annotations (JSON-LD) oder eine ganze Studie als JSON. Was sich nicht übernehmen ließ, steht auf der Standardfehlerausgabe, je eine Zeile.</translation>
    </message>
    <message>
        <source>read a PDF from standard input, for the program itself</source>
        <translation>liest ein PDF von der Standardeingabe, für das Programm selbst</translation>
    </message>
    <message>
        <source>No article of the study has the text %1 any more.</source>
        <translation>Kein Artikel der Studie hat den Text %1 mehr.</translation>
    </message>
    <message>
        <source>%1 verbatim, %2 changed, %3 not found.</source>
        <translation>%1 wörtlich, %2 geändert, %3 nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Checked are quotations (&quot;&gt; &quot;) and words in quotation marks, four or more, against every version of every article; white space does not count, and &quot;[…]&quot; stands for words left out. Of a changed quote the study&apos;s words are shown, with what the report took out in [-…-] and put in in {+…+}. Words in quotation marks that no article has are told, and are no failure.</source>
        <translation>Geprüft werden Zitate („&gt; “) und Wörter in Anführungszeichen, vier oder mehr, an jeder Fassung jedes Artikels; Leerraum zählt nicht, und „[…]“ steht für ausgelassene Wörter. Zu einem geänderten Zitat werden die Wörter der Studie gezeigt: Was der Bericht weggelassen hat, steht in [-…-], was er eingefügt hat, in {+…+}. Wörter in Anführungszeichen, die kein Artikel hat, werden genannt und sind kein Fehlschlag.</translation>
    </message>
    <message>
        <source>check every quote of a Markdown report against the study</source>
        <translation>jedes Zitat eines Markdown-Berichts an der Studie prüfen</translation>
    </message>
</context>
<context>
    <name>ComparisonRemarks</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have the same text.</source>
        <translation>%1 haben denselben Text.</translation>
    </message>
    <message>
        <source>%1 is in another language than the others, or in one that cannot be told: hardly anything of it can be linked.</source>
        <translation>%1 ist in einer anderen Sprache als die übrigen oder in einer, die nicht zu erkennen ist: Davon lässt sich kaum etwas verknüpfen.</translation>
    </message>
    <message>
        <source>The articles are in several languages: what one says in another language than the other can hardly be linked.</source>
        <translation>Die Artikel sind in mehreren Sprachen: Was einer in einer anderen Sprache sagt als der andere, lässt sich kaum verknüpfen.</translation>
    </message>
    <message>
        <source>%1 has a paragraph of %2 characters: where in it something stands is not told in paragraphs.</source>
        <translation>%1 hat einen Absatz von %2 Zeichen: Wo darin etwas steht, lässt sich in Absätzen nicht angeben.</translation>
    </message>
    <message>
        <source>There is only one sentence in %1.</source>
        <translation>Nur einen Satz gibt es in: %1.</translation>
    </message>
    <message>
        <source>There is no sentence in %1: nothing of it can be compared.</source>
        <translation>Keinen Satz und damit nichts zu vergleichen gibt es in: %1.</translation>
    </message>
    <message>
        <source>There is no article to compare.</source>
        <translation>Es gibt keinen Artikel zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is only one article: nothing to compare it with.</source>
        <translation>Es gibt nur einen Artikel: nichts, womit er zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>No passage of one was found in another.</source>
        <translation>Keine Stelle des einen wurde in einem anderen gefunden.</translation>
    </message>
    <message>
        <source>%1 of all words stand in linked sentences.</source>
        <translation>%1 aller Wörter stehen in verknüpften Sätzen.</translation>
    </message>
    <message>
        <source>Sentences are linked by their words: about half of what is told in other words is missed, and what is told in another language altogether. A blank says that nothing was found, not that nothing is there.</source>
        <translation>Sätze werden über ihre Wörter verknüpft: Etwa die Hälfte dessen, was mit anderen Worten gesagt ist, wird übersehen, und alles, was in einer anderen Sprache gesagt ist. Eine Lücke heißt, dass nichts gefunden wurde, nicht, dass nichts da ist.</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what %1 says</source>
        <translation>Zeigen, was %1 sagt</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>ungenannte Quellen</translation>
    </message>
    <message>
        <source>attributes to %1</source>
        <translation>beruft sich auf %1</translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>plant</translation>
    </message>
    <message>
        <source>speculates</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>beruft sich</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>reporters</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>widerspricht sich</translation>
    </message>
    <message>
        <source>contradicts %1</source>
        <translation>widerspricht %1</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>1st?</source>
        <translation>1.?</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a reporter</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>silent (read, not mentioned)</source>
        <translation>schweigt (gelesen, nicht erwähnt)</translation>
    </message>
    <message>
        <source>also from %1</source>
        <translation>auch von %1</translation>
    </message>
    <message>
        <source>the first to tell of it</source>
        <translation>der erste, der davon berichtet</translation>
    </message>
    <message>
        <source>the first of those dated</source>
        <translation>der erste der datierten</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>an event; an article: what it says</comment>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1 denies it, against %2.</source>
        <comment>articles</comment>
        <translation>%1 bestreitet es, gegen %2.</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>nicht datiert</translation>
    </message>
    <message>
        <source>no article tells of it</source>
        <translation>kein Artikel berichtet davon</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message numerus="yes">
        <source>tells of %n event(s)</source>
        <translation>
            <numerusform>berichtet von %n Ereignis</numerusform>
            <numerusform>berichtet von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n on a single source</source>
        <comment>45 events, 33 on a single source</comment>
        <translation>
            <numerusform>%1, %n aus einer einzigen Quelle</numerusform>
            <numerusform>%1, %n aus einer einzigen Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n unabhängige Quelle</numerusform>
            <numerusform>%n unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n independent source(s)</source>
        <comment>3–7 independent sources</comment>
        <translation>
            <numerusform>%1–%n unabhängige Quelle</numerusform>
            <numerusform>%1–%n unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel bestritten</numerusform>
            <numerusform>in %n Artikeln bestritten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>denied in 2 articles, 2 independent sources</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 articles, 2 independent sources</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n source(s)</source>
        <comment>3–7 sources</comment>
        <translation>
            <numerusform>%1–%n Quelle</numerusform>
            <numerusform>%1–%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 articles, 2 sources</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None of them is named, so all may be the same.</source>
        <translation>Keine von ihnen ist genannt, alle können also dieselbe sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 proven; %n not named, which may be the same as others.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 erwiesen; %n nicht genannt, vielleicht dieselbe wie andere.</numerusform>
            <numerusform>%1 erwiesen; %n nicht genannt, vielleicht dieselben wie andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on its own account</source>
        <translation>%1 auf eigene Rechnung</translation>
    </message>
    <message>
        <source>%1 (%2) on its own account</source>
        <translation>%1 (%2) auf eigene Rechnung</translation>
    </message>
    <message>
        <source>unnamed ← %1</source>
        <translation>ungenannt ← %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: undated, so the order is not known</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1: undatiert, die Reihenfolge ist also nicht bekannt</numerusform>
            <numerusform>%1: undatiert, die Reihenfolge ist also nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: undated, perhaps earlier</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1: undatiert, vielleicht früher</numerusform>
            <numerusform>%1: undatiert, vielleicht früher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>articles, a day</comment>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>first %1, on %2</source>
        <translation>zuerst %1, am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) later</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1, %n Tag später</numerusform>
            <numerusform>%1, %n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) after it</source>
        <translation>
            <numerusform>mehr als %n Jahr danach</numerusform>
            <numerusform>mehr als %n Jahre danach</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it</source>
        <translation>
            <numerusform>%n Tag danach</numerusform>
            <numerusform>%n Tage danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s) after it</source>
        <translation>
            <numerusform>%1 bis %n Tag danach</numerusform>
            <numerusform>%1 bis %n Tage danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after it</source>
        <translation>
            <numerusform>mindestens %n Tag danach</numerusform>
            <numerusform>mindestens %n Tage danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) ahead of it</source>
        <translation>
            <numerusform>bis zu %n Tag davor</numerusform>
            <numerusform>bis zu %n Tage davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was updated: version %2, read on %3</source>
        <translation>%1 wurde geändert: Version %2, gelesen am %3</translation>
    </message>
</context>
<context>
    <name>CoverageDetails</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and order</source>
        <translation>Quellen und Reihenfolge</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>No article tells of it.</source>
        <translation>Kein Artikel berichtet davon.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>reports</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>plant</translation>
    </message>
    <message>
        <source>speculates</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>attributes to others</source>
        <translation>beruft sich auf andere</translation>
    </message>
    <message>
        <source>a plan of others</source>
        <translation>ein Plan anderer</translation>
    </message>
    <message>
        <source>silent: read, not mentioned</source>
        <translation>schweigt: gelesen, nicht erwähnt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words in titles, dates, reporters and quotes</source>
        <translation>Wörter in Titeln, Daten, Berichtenden und Zitaten</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>Filter der Ereignisse</translation>
    </message>
    <message>
        <source>Order and choice of the events</source>
        <translation>Reihenfolge und Auswahl der Ereignisse</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>By &amp;date</source>
        <translation>Nach &amp;Datum</translation>
    </message>
    <message>
        <source>By number of &amp;articles</source>
        <translation>Nach Zahl der &amp;Artikel</translation>
    </message>
    <message>
        <source>Fewest &amp;sources first</source>
        <translation>Wenigste &amp;Quellen zuerst</translation>
    </message>
    <message>
        <source>&amp;Conflicts first</source>
        <translation>&amp;Widersprüche zuerst</translation>
    </message>
    <message>
        <source>By &amp;tag</source>
        <translation>Nach &amp;Schlagwort</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As &amp;listed</source>
        <translation>Wie auf&amp;gelistet</translation>
    </message>
    <message>
        <source>By day of &amp;publication</source>
        <translation>Nach &amp;Erscheinungstag</translation>
    </message>
    <message>
        <source>&amp;Background events</source>
        <translation>&amp;Hintergrundereignisse</translation>
    </message>
    <message>
        <source>&amp;Only events in conflict</source>
        <translation>&amp;Nur Ereignisse mit Widerspruch</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As a &amp;table with tabs</source>
        <translation>Als &amp;Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>Coverage · %1 of %2</source>
        <translation>Abdeckung · %1 von %2</translation>
    </message>
    <message>
        <source>Coverage · %1</source>
        <translation>Abdeckung · %1</translation>
    </message>
    <message>
        <source>No articles yet. Import some, and the events that they tell of are compared here.</source>
        <translation>Noch keine Artikel. Werden welche importiert, so werden hier die Ereignisse verglichen, von denen sie berichten.</translation>
    </message>
    <message>
        <source>No events yet. What the articles say of each event is compared here: who reports it, who has it from whom, and who is silent.</source>
        <translation>Noch keine Ereignisse. Hier wird verglichen, was die Artikel von jedem Ereignis sagen: wer es berichtet, wer es von wem hat und wer schweigt.</translation>
    </message>
    <message>
        <source>The filter hides all events.</source>
        <translation>Der Filter verbirgt alle Ereignisse.</translation>
    </message>
    <message>
        <source>No event is left by this choice.</source>
        <translation>Diese Auswahl lässt kein Ereignis übrig.</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Stelle %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied.</source>
        <translation>
            <numerusform>%n Ereignis kopiert.</numerusform>
            <numerusform>%n Ereignisse kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Coverage: events down, articles across</source>
        <translation>Abdeckung: Ereignisse nach unten, Artikel nach rechts</translation>
    </message>
    <message>
        <source>Show in All Articles</source>
        <translation>In allen Artikeln zeigen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Note on the Event…</source>
        <translation>Notiz zum Ereignis…</translation>
    </message>
    <message>
        <source>Copy the Table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other dates in the passage</source>
        <translation>Andere Daten in der Stelle</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit …</translation>
    </message>
    <message>
        <source>A, while no field is being typed in</source>
        <translation>A, solange in kein Feld getippt wird</translation>
    </message>
    <message>
        <source>R, while no field is being typed in</source>
        <translation>R, solange in kein Feld getippt wird</translation>
    </message>
    <message>
        <source>M, while no field is being typed in</source>
        <translation>M, solange in kein Feld getippt wird</translation>
    </message>
</context>
<context>
    <name>DescribeDate</name>
    <message>
        <source>spring %1</source>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>spring %1 (southern hemisphere)</source>
        <translation>Frühjahr %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>summer %1 (southern hemisphere)</source>
        <translation>Sommer %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>autumn %1 (southern hemisphere)</source>
        <translation>Herbst %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>winter %1 (southern hemisphere)</source>
        <translation>Winter %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>the %1st century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>the %1nd century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>the %1rd century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>the %1th century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>%1 of an unknown year</source>
        <translation>%1 eines unbekannten Jahres</translation>
    </message>
    <message>
        <source>an unknown year</source>
        <translation>unbekanntes Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>ab %1, Ende unbekannt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation>bis %1, Anfang unbekannt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>at a time not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu beliebiger Zeit</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>throughout %1</source>
        <translation>durchgehend %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>format of a year</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of a first day, last in same month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same month</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a first day, last in same year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a first month, last in same year</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a last month, first in same year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>erstes Quartal %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>zweites Quartal %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>drittes Quartal %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>viertes Quartal %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>erstes Halbjahr %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>zweites Halbjahr %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1er-Jahre</translation>
    </message>
    <message>
        <source>some day from %1 to %2</source>
        <translation>an einem Tag vom %1 bis %2</translation>
    </message>
    <message>
        <source>some time from %1 to %2</source>
        <translation>irgendwann von %1 bis %2</translation>
    </message>
    <message>
        <source>by the end of %1</source>
        <translation>spätestens Ende %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>spätestens am %1</translation>
    </message>
    <message>
        <source>perhaps %1, approximately</source>
        <translation>vielleicht %1, ungefähr</translation>
    </message>
    <message>
        <source>%1, approximately</source>
        <translation>%1, ungefähr</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day without a year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a month without a year</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>vielleicht etwa %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>DescriptionEdit</name>
    <message>
        <source>Description of the tag</source>
        <translation>Beschreibung des Schlagworts</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Remove highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>No article is on the desk. Tick articles in the list on the left, or import some.</source>
        <translation>Auf der Arbeitsfläche liegt kein Artikel. Artikel links in der Liste ankreuzen oder welche importieren.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>The desk is full: take an article off it first.</source>
        <translation>Die Arbeitsfläche ist voll: erst einen Artikel wegnehmen.</translation>
    </message>
    <message>
        <source>Select some words in an article first.</source>
        <translation>Erst einige Wörter in einem Artikel auswählen.</translation>
    </message>
    <message>
        <source>&amp;Next highlight</source>
        <translation>Nä&amp;chste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>Re&amp;size the highlight</source>
        <translation>&amp;Umfang der Markierung ändern</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>&amp;Loslassen</translation>
    </message>
    <message>
        <source>&amp;Find in the articles…</source>
        <translation>In den Artikeln &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>These words stand in an earlier version of %1.</source>
        <translation>Diese Wörter stehen in einer früheren Fassung von %1.</translation>
    </message>
    <message>
        <source>There is no highlight on the desk.</source>
        <translation>Auf der Arbeitsfläche gibt es keine Markierung.</translation>
    </message>
    <message>
        <source>The arrows move the end of the highlight, R takes the other end. Return keeps it, Escape leaves it as it was.</source>
        <translation>Die Pfeile bewegen das Ende der Markierung, R nimmt das andere Ende. Die Eingabetaste übernimmt sie, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Select a highlight first.</source>
        <translation>Erst eine Markierung auswählen.</translation>
    </message>
    <message>
        <source>A highlight needs some words.</source>
        <translation>Eine Markierung braucht einige Wörter.</translation>
    </message>
    <message>
        <source>Resized: %1</source>
        <translation>Umfang geändert: %1</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>Markiert: %1</translation>
    </message>
</context>
<context>
    <name>DeskFollowing</name>
    <message>
        <source>Put the caret into a passage first.</source>
        <translation>Erst die Schreibmarke in eine Stelle setzen.</translation>
    </message>
    <message>
        <source>This passage is not found in %1.</source>
        <translation>Diese Stelle ist in %1 nicht zu finden.</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published, in EDTF</source>
        <translation>Erschienen, in EDTF</translation>
    </message>
    <message>
        <source>not known; 2025-04-02, or 2025-04</source>
        <translation>nicht bekannt; 2025-04-02 oder 2025-04</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Erschienen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message numerus="yes">
        <source>%n line(s) left out, shown below</source>
        <translation>
            <numerusform>%n Zeile ausgelassen, unten gezeigt</numerusform>
            <numerusform>%n Zeilen ausgelassen, unten gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out, hidden</source>
        <translation>
            <numerusform>%n Zeile ausgelassen, verborgen</numerusform>
            <numerusform>%n Zeilen ausgelassen, verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Boilerplate: %1</source>
        <translation>Beiwerk: %1</translation>
    </message>
</context>
<context>
    <name>EdtfFault</name>
    <message>
        <source>a date is missing, such as 2025-04-02 or 2025-04</source>
        <translation>ein Datum fehlt, etwa 2025-04-02 oder 2025-04</translation>
    </message>
    <message>
        <source>digits of a year follow the Y</source>
        <translation>auf das Y folgen die Ziffern eines Jahres</translation>
    </message>
    <message>
        <source>a year with Y does not begin with 0</source>
        <translation>ein Jahr mit Y beginnt nicht mit 0</translation>
    </message>
    <message>
        <source>the number of noughts follows the E</source>
        <translation>auf das E folgt die Zahl der Nullen</translation>
    </message>
    <message>
        <source>a year with Y has more than four digits; 2025 is written without it</source>
        <translation>ein Jahr mit Y hat mehr als vier Ziffern; 2025 schreibt man ohne</translation>
    </message>
    <message>
        <source>a date begins with a year of four digits, such as 2025-04-02</source>
        <translation>ein Datum beginnt mit einem Jahr aus vier Ziffern, etwa 2025-04-02</translation>
    </message>
    <message>
        <source>a year has four digits, and a “-” stands before the month</source>
        <translation>ein Jahr hat vier Ziffern, und vor dem Monat steht ein „-“</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>ein Jahr hat vier Ziffern</translation>
    </message>
    <message>
        <source>there is no year −0; the year 0 is written 0000</source>
        <translation>es gibt kein Jahr −0; das Jahr 0 schreibt man 0000</translation>
    </message>
    <message>
        <source>how many digits are known follows the S</source>
        <translation>auf das S folgt, wie viele Ziffern bekannt sind</translation>
    </message>
    <message>
        <source>after the year only “-” and a month can follow</source>
        <translation>nach dem Jahr können nur „-“ und ein Monat folgen</translation>
    </message>
    <message>
        <source>a year that is written so has no month</source>
        <translation>ein so geschriebenes Jahr hat keinen Monat</translation>
    </message>
    <message>
        <source>after the month only “-” and a day can follow</source>
        <translation>nach dem Monat können nur „-“ und ein Tag folgen</translation>
    </message>
    <message>
        <source>a season, a quarter or a half-year has no days</source>
        <translation>eine Jahreszeit, ein Quartal oder ein Halbjahr hat keine Tage</translation>
    </message>
    <message>
        <source>nothing can follow the day</source>
        <translation>nach dem Tag kann nichts folgen</translation>
    </message>
    <message>
        <source>a month has two digits, 01 to 12</source>
        <translation>ein Monat hat zwei Ziffern, 01 bis 12</translation>
    </message>
    <message>
        <source>a month is from 01 to 12, a season from 21 to 24, a quarter from 33 to 36, a half-year 40 or 41</source>
        <translation>ein Monat liegt zwischen 01 und 12, eine Jahreszeit zwischen 21 und 24, ein Quartal zwischen 33 und 36, ein Halbjahr ist 40 oder 41</translation>
    </message>
    <message>
        <source>a day has two digits, 01 to 31</source>
        <translation>ein Tag hat zwei Ziffern, 01 bis 31</translation>
    </message>
    <message>
        <source>a day is from 01 to 31</source>
        <translation>ein Tag liegt zwischen 01 und 31</translation>
    </message>
    <message>
        <source>this stands only by itself, not in an interval or a set</source>
        <translation>dies steht nur für sich, nicht in einem Zeitraum oder einer Menge</translation>
    </message>
    <message>
        <source>a quarter or a half-year has no “?”, “~” or “%”</source>
        <translation>ein Quartal oder Halbjahr hat kein „?“, „~“ oder „%“</translation>
    </message>
    <message>
        <source>a season, a quarter or a half-year needs a whole year</source>
        <translation>eine Jahreszeit, ein Quartal oder ein Halbjahr braucht ein ganzes Jahr</translation>
    </message>
    <message>
        <source>the calendar has no such date</source>
        <translation>der Kalender hat kein solches Datum</translation>
    </message>
    <message>
        <source>the calendar has no such day</source>
        <translation>der Kalender hat keinen solchen Tag</translation>
    </message>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1 hat %2 Tage</translation>
    </message>
    <message>
        <source>an interval has one “/”; within a date “-” is written, 2025-04-02</source>
        <translation>ein Zeitraum hat ein „/“; innerhalb eines Datums schreibt man „-“, 2025-04-02</translation>
    </message>
    <message>
        <source>“..” stands before the first date or behind the last one</source>
        <translation>„..“ steht vor dem ersten Datum oder hinter dem letzten</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>“..” stands between two dates, before the first date or behind the last one</source>
        <translation>„..“ steht zwischen zwei Daten, vor dem ersten oder hinter dem letzten</translation>
    </message>
    <message>
        <source>the set is not closed with “%1”</source>
        <translation>die Menge ist nicht mit „%1“ geschlossen</translation>
    </message>
    <message>
        <source>nothing can follow the “%1” of a set</source>
        <translation>auf das „%1“ einer Menge kann nichts folgen</translation>
    </message>
    <message>
        <source>a time of day needs one whole day before it, without “?”, “~”, “%” or X</source>
        <translation>eine Uhrzeit braucht einen ganzen Tag vor sich, ohne „?“, „~“, „%“ oder X</translation>
    </message>
    <message>
        <source>a time of day is written 09:30:00, and Z or an offset such as +08:00 may follow</source>
        <translation>eine Uhrzeit schreibt man 09:30:00, und Z oder ein Abstand wie +08:00 kann folgen</translation>
    </message>
    <message>
        <source>this is no date in EDTF</source>
        <translation>dies ist kein Datum in EDTF</translation>
    </message>
    <message>
        <source>At the end: %3.</source>
        <translation>Am Ende: %3.</translation>
    </message>
    <message>
        <source>Place %1: %3.</source>
        <translation>Stelle %1: %3.</translation>
    </message>
    <message>
        <source>Place %1, “%2”: %3.</source>
        <translation>Stelle %1, „%2“: %3.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is too large for an article: at most 4 MB of text are read.</source>
        <translation>%1 ist zu groß für einen Artikel: Höchstens 4 MB Text werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, so it is not read.</source>
        <translation>%1 ist kein Text in UTF-8 und wird daher nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not a Synoptic study.</source>
        <translation>%1 ist keine Synoptic-Studie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Synoptic; this one cannot open it.</source>
        <translation>%1 wurde von einer neueren Version von Synoptic geschrieben; diese kann es nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation>%1 ist beschädigt und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>%1 is in a place that cannot be written to.</source>
        <translation>%1 liegt an einem Ort, an den nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 gibt es schon und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The study has no article %1.</source>
        <translation>Die Studie hat keinen Artikel %1.</translation>
    </message>
    <message>
        <source>The study has no tag %1.</source>
        <translation>Die Studie hat kein Schlagwort %1.</translation>
    </message>
    <message>
        <source>The article does not contain “%1”.</source>
        <translation>Der Artikel enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>It is not clear which place is meant: %1.</source>
        <translation>Es ist nicht klar, welche Stelle gemeint ist: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>„%1“ kann nicht als Name verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF, such as 2025-04-02 or 2025-04.</source>
        <translation>„%1“ ist kein Datum in EDTF, wie etwa 2025-04-02 oder 2025-04.</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The tag %1 cannot lie below itself.</source>
        <translation>Das Schlagwort %1 kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because what it changed has changed since.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen, weil sich das Geänderte seither geändert hat.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1.</source>
        <translation>Es gibt nichts zu tun: %1.</translation>
    </message>
    <message>
        <source>%1 has next to nothing in common with the article: it looks like another one, or another language.</source>
        <translation>%1 hat mit dem Artikel fast nichts gemein: Es sieht nach einem anderen Artikel oder einer anderen Sprache aus.</translation>
    </message>
    <message>
        <source>The step cannot be undone by itself: %1.</source>
        <translation>Der Schritt lässt sich nicht einzeln rückgängig machen: %1.</translation>
    </message>
    <message>
        <source>There is no article in %1: no text that could be read as one.</source>
        <translation>In %1 steht kein Artikel: kein Text, der sich als einer lesen ließe.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not saved, and what was there before is as it was.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht gespeichert, und was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 could not be saved; what was there before is as it was.</source>
        <translation>%1 konnte nicht gespeichert werden; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is protected with a password, so it is not read.</source>
        <translation>%1 ist mit einem Passwort geschützt und wird daher nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is a PDF, and this build of Synoptic was made without a reader for them.</source>
        <translation>%1 ist ein PDF, und dieses Synoptic wurde ohne PDF-Leser gebaut.</translation>
    </message>
    <message>
        <source>%1 is not read: it is put together in a way that does harm.</source>
        <translation>%1 wird nicht gelesen: Die Datei ist so gebaut, dass sie schadet.</translation>
    </message>
    <message>
        <source>%1 has been changed by hand since it was exported, and was left as it is.</source>
        <translation>%1 wurde seit dem Export von Hand geändert und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>No study that was opened here has what %1 leads to.</source>
        <translation>Keine Studie, die hier geöffnet war, enthält das, wohin %1 führt.</translation>
    </message>
    <message>
        <source>Not every quote stands in the study word for word: %1.</source>
        <translation>Nicht jedes Zitat steht Wort für Wort in der Studie: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1 was left as it was.</source>
        <translation>Abgebrochen: %1 blieb, wie es war.</translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message>
        <source>&amp;New event from the selection</source>
        <translation>&amp;Neues Ereignis aus der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Add the selection to the event</source>
        <translation>&amp;Auswahl zum Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Select the words that tell of the event first.</source>
        <translation>Zuerst die Worte auswählen, die vom Ereignis berichten.</translation>
    </message>
    <message>
        <source>Choose the event on the timeline first.</source>
        <translation>Zuerst das Ereignis auf der Zeitleiste wählen.</translation>
    </message>
    <message>
        <source>Added. Its date counts from the day on which the article appeared, which is not known: enter it beside the claim.</source>
        <translation>Hinzugefügt. Das Datum zählt vom Tag, an dem der Artikel erschien; der ist nicht bekannt: bitte neben der Aussage eingeben.</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>Zu „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n other date(s) stand in these words: choose beside the claim.</source>
        <translation>
            <numerusform>%n weiteres Datum steht in diesen Wörtern: bei der Aussage wählen.</numerusform>
            <numerusform>%n weitere Daten stehen in diesen Wörtern: bei der Aussage wählen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDates</name>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation>%1 sagen %2</translation>
    </message>
    <message>
        <source>%1; %2: they cannot both be true.</source>
        <translation>%1; %2 – beides zugleich kann nicht stimmen.</translation>
    </message>
    <message>
        <source>%1 says %2 and also %3: they cannot both be true.</source>
        <translation>%1 sagt %2 und auch %3 – beides zugleich kann nicht stimmen.</translation>
    </message>
    <message>
        <source>%1 says %2; %3 says %4: they cannot both be true.</source>
        <translation>%1 sagt %2; %3 sagt %4 – beides zugleich kann nicht stimmen.</translation>
    </message>
    <message>
        <source>No day fits all that is said.</source>
        <translation>Kein Tag passt zu allem, was gesagt wird.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: they cannot all be true.</source>
        <translation>%1 – alles zugleich kann nicht stimmen.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Description of the event</source>
        <translation>Beschreibung des Ereignisses</translation>
    </message>
    <message>
        <source>Storyline tags of the event</source>
        <translation>Erzählstränge des Ereignisses</translation>
    </message>
    <message>
        <source>Date of the event in EDTF</source>
        <translation>Datum des Ereignisses in EDTF</translation>
    </message>
    <message>
        <source>&amp;background</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>on one day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>over some time</source>
        <translation>über einige Zeit</translation>
    </message>
    <message>
        <source>How long the event took</source>
        <translation>Wie lange das Ereignis dauerte</translation>
    </message>
    <message>
        <source>It was before the story and is told to explain it.</source>
        <translation>Es lag vor der Geschichte und wird erzählt, um sie zu erklären.</translation>
    </message>
    <message>
        <source>Told as background to the story</source>
        <translation>Als Hintergrund der Geschichte erzählt</translation>
    </message>
    <message>
        <source>What happened, in a line or two</source>
        <translation>Was geschah, in ein, zwei Zeilen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as the claims have it</source>
        <translation>wie die Aussagen es haben</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Date sh&amp;own</source>
        <translation>Gezei&amp;gtes Datum</translation>
    </message>
    <message>
        <source>Too&amp;k place</source>
        <translation>Fand s&amp;tatt</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Erzählt als</translation>
    </message>
    <message>
        <source>%1, as a claim has it</source>
        <translation>%1, wie eine Aussage es hat</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titel des Ereignisses</translation>
    </message>
    <message>
        <source>suggested, not decided on yet</source>
        <translation>vorgeschlagen, noch nicht entschieden</translation>
    </message>
    <message>
        <source>No event is chosen. Choose one on the timeline, or a ◆ beside an article. To make one, select the words that tell of it and press Ctrl+Shift+E.</source>
        <translation>Kein Ereignis ist gewählt. Wähle eines auf der Zeitleiste oder ein ◆ neben einem Artikel. Um eines anzulegen, wähle die Wörter aus, die davon erzählen, und drücke Strg+Umschalt+E.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>What can be done with the event</source>
        <translation>Was sich mit dem Ereignis tun lässt</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>Description, tags, date and kind of the event</source>
        <translation>Beschreibung, Tags, Datum und Art des Ereignisses</translation>
    </message>
    <message>
        <source>No article says anything about it yet. Select words that do and press Ctrl+Shift+A.</source>
        <translation>Noch sagt kein Artikel etwas darüber. Wähle Wörter aus, die es tun, und drücke Strg+Umschalt+A.</translation>
    </message>
    <message>
        <source>It counts nowhere until you accept it.</source>
        <translation>Es zählt nirgends, bis du es annimmst.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested claim(s) to decide on.</source>
        <translation>
            <numerusform>Über %n vorgeschlagene Aussage ist zu entscheiden.</numerusform>
            <numerusform>Über %n vorgeschlagene Aussagen ist zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now.</source>
        <translation>„%1“ gehört nun zu „%2“.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>&amp;Note on the Event…</source>
        <translation>&amp;Notiz zum Ereignis …</translation>
    </message>
    <message>
        <source>&amp;Show in Article</source>
        <translation>Im Artikel &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Date the Event by This Claim</source>
        <translation>Das Ereignis nach dieser Aussage &amp;datieren</translation>
    </message>
    <message>
        <source>Remove the &amp;Claim</source>
        <translation>Die &amp;Aussage entfernen</translation>
    </message>
    <message>
        <source>&amp;Merge with Another Event…</source>
        <translation>Mit einem anderen Ereignis zusa&amp;mmenführen …</translation>
    </message>
    <message>
        <source>&amp;Remove the Event</source>
        <translation>Das &amp;Ereignis entfernen</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message>
        <source>the reporter “%1” stands twice</source>
        <translation>die Quelle „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>the event “%1” stands twice</source>
        <translation>das Ereignis „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>there is no event “%1”</source>
        <translation>es gibt kein Ereignis „%1“</translation>
    </message>
    <message>
        <source>there is no reporter “%1”</source>
        <translation>es gibt keine Quelle „%1“</translation>
    </message>
    <message>
        <source>“date_text” stands several times in the quote: “date_start” says where</source>
        <translation>„date_text“ steht mehrmals im Zitat: „date_start“ sagt, wo</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>kein Widerspruch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Wie genau</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
</context>
<context>
    <name>EventTableView</name>
    <message>
        <source>Events as a table</source>
        <translation>Ereignisse als Tabelle</translation>
    </message>
</context>
<context>
    <name>EventTitles</name>
    <message>
        <source>There is no other event “%1”.</source>
        <translation>Es gibt kein anderes Ereignis „%1“.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Template of your own…</source>
        <translation>Eigene Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>&amp;Geschrieben für</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>A &amp;file for each tag</source>
        <translation>Eine &amp;Datei je Schlagwort</translation>
    </message>
    <message>
        <source>A &amp;file for each event</source>
        <translation>Eine &amp;Datei je Ereignis</translation>
    </message>
    <message>
        <source>A &amp;file for each article</source>
        <translation>Eine &amp;Datei je Artikel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates (*.md *.txt *.mustache)</source>
        <translation>Vorlagen (*.md *.txt *.mustache)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), each with its exact words.</source>
        <translation>
            <numerusform>%n Markierung mit ihrem genauen Wortlaut.</numerusform>
            <numerusform>%n Markierungen, jede mit ihrem genauen Wortlaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>Datei &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Unverändert &amp;lassen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n Seite.</numerusform>
            <numerusform>%n Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); the first is shown.</source>
        <translation>
            <numerusform>%n Datei; die erste wird gezeigt.</numerusform>
            <numerusform>%n Dateien; die erste wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>%1 was changed by hand, or is no export. Replacing it would take out the lines with − and put in those with +; your own regions stay.</source>
        <translation>%1 wurde von Hand geändert oder ist kein Export. Das Ersetzen würde die Zeilen mit − herausnehmen und die mit + einsetzen; deine eigenen Abschnitte bleiben.</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>a share</source>
        <translation>ein Anteil</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>%1: nothing in %2</source>
        <translation>%1: nichts in %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4</source>
        <translation>%1: %2 in %3, %4</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Only this passage</source>
        <translation>Nur diese Stelle</translation>
    </message>
    <message>
        <source>Only what is counted in the sentence that is read and in those that tell the same</source>
        <translation>Nur was im gelesenen Satz gezählt wird und in denen, die dasselbe sagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As a &amp;table with tabs</source>
        <translation>Als &amp;Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>Figures · %1</source>
        <translation>Zahlen · %1</translation>
    </message>
    <message>
        <source>Figures · %1, %2 differ</source>
        <translation>Zahlen · %1, davon %2 abweichend</translation>
    </message>
    <message>
        <source>Click into an article: the figures of the sentence are shown here.</source>
        <translation>In einen Artikel klicken: Hier stehen dann die Zahlen des Satzes.</translation>
    </message>
    <message>
        <source>For nothing in this passage do two articles give a figure.</source>
        <translation>Zu nichts in dieser Stelle nennen zwei Artikel eine Zahl.</translation>
    </message>
    <message>
        <source>Nothing was found that two articles give a figure for.</source>
        <translation>Nichts gefunden, wozu zwei Artikel eine Zahl nennen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures: what is counted down, articles across</source>
        <translation>Zahlen: Gezähltes nach unten, Artikel nach rechts</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Die Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ weicht ab</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter in force</source>
        <translation>Geltender Filter</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Gefiltert: %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the articles</source>
        <translation>In den Artikeln suchen</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Nächste (Eingabetaste)</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Vorige (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight what is found (Ctrl+Return)</source>
        <translation>Gefundenes markieren (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Alle verschlagworten…</translation>
    </message>
    <message>
        <source>Tag every place that was found</source>
        <translation>Jede gefundene Stelle verschlagworten</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FollowActions</name>
    <message>
        <source>&amp;Follow passages</source>
        <translation>Stellen &amp;folgen</translation>
    </message>
    <message>
        <source>The other panes go to the passage that is read in one</source>
        <translation>Die anderen Bereiche gehen zu der Stelle, die in einem gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Lock the pane</source>
        <translation>&amp;Bereich festhalten</translation>
    </message>
    <message>
        <source>P&amp;eek at the passage in the other panes, while the key is held</source>
        <translation>Stelle in den anderen Bereichen &amp;zeigen, solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>&amp;Go to the same passage</source>
        <translation>Zur &amp;gleichen Stelle gehen</translation>
    </message>
    <message>
        <source>The same passage in pane &amp;%1</source>
        <translation>Die gleiche Stelle in Bereich &amp;%1</translation>
    </message>
    <message>
        <source>Choose a pane first.</source>
        <translation>Erst einen Bereich wählen.</translation>
    </message>
    <message>
        <source>Put the caret into a passage first.</source>
        <translation>Erst die Schreibmarke in eine Stelle setzen.</translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message>
        <source>Lock this pane</source>
        <translation>Diesen Bereich festhalten</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>hier nicht gefunden</translation>
    </message>
    <message>
        <source>not found here; nearest passage</source>
        <translation>hier nicht gefunden; nächstgelegene Stelle</translation>
    </message>
    <message>
        <source>not found here; beside what is near it</source>
        <translation>hier nicht gefunden; neben dem, was ihr nahesteht</translation>
    </message>
    <message>
        <source>not found here; as far down as there</source>
        <translation>hier nicht gefunden; so weit unten wie dort</translation>
    </message>
    <message>
        <source>This pane stays where it is. Let it follow again (L)</source>
        <translation>Dieser Bereich bleibt, wo er ist. Wieder folgen lassen (L)</translation>
    </message>
    <message>
        <source>Keep this pane where it is (L)</source>
        <translation>Diesen Bereich festhalten (L)</translation>
    </message>
    <message>
        <source>perhaps this: few words in common</source>
        <translation>vielleicht dies: wenige Wörter gemeinsam</translation>
    </message>
    <message>
        <source>not found here (P held shows what is nearest)</source>
        <translation>hier nicht gefunden (P halten zeigt das Nächste)</translation>
    </message>
</context>
<context>
    <name>HighlightDelegate</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>HighlightList</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
</context>
<context>
    <name>HighlightPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words in quotes, tags, notes and articles</source>
        <translation>Wörter in Zitaten, Schlagwörtern, Notizen und Artikeln</translation>
    </message>
    <message>
        <source>Filter of the highlights</source>
        <translation>Filter der Markierungen</translation>
    </message>
    <message>
        <source>Highlights of the study</source>
        <translation>Markierungen der Studie</translation>
    </message>
    <message>
        <source>Highlights · %1 of %2</source>
        <translation>Markierungen · %1 von %2</translation>
    </message>
    <message>
        <source>Highlights · %1</source>
        <translation>Markierungen · %1</translation>
    </message>
    <message>
        <source>No highlights yet. Select words in an article and press H, or a digit for a tag.</source>
        <translation>Noch keine Markierungen. Wörter in einem Artikel auswählen und H drücken, oder eine Ziffer für ein Schlagwort.</translation>
    </message>
    <message>
        <source>No highlight has all these words.</source>
        <translation>Keine Markierung enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Copy Quote</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The filter hides all highlights.</source>
        <translation>Der Filter verbirgt alle Markierungen.</translation>
    </message>
    <message>
        <source>Quick Tag…</source>
        <translation>Schlagwort setzen…</translation>
    </message>
</context>
<context>
    <name>HighlightReader</name>
    <message>
        <source>“on” is “study” or an object</source>
        <translation>„on“ ist „study“ oder ein Objekt</translation>
    </message>
    <message>
        <source>“on” does not name one highlight, article or event</source>
        <translation>„on“ nennt nicht genau eine Markierung, einen Artikel oder ein Ereignis</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
</context>
<context>
    <name>HighlightResizer</name>
    <message>
        <source>Resizing the highlight. The arrows move its end; the same key again takes its start. Return keeps it, Escape leaves it as it was.</source>
        <translation>Umfang der Markierung ändern. Die Pfeile bewegen ihr Ende; dieselbe Taste noch einmal nimmt ihren Anfang. Die Eingabetaste übernimmt sie, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Moving the start</source>
        <translation>Anfang wird bewegt</translation>
    </message>
    <message>
        <source>Moving the end</source>
        <translation>Ende wird bewegt</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Undo this step</source>
        <translation>Diesen Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every change will be listed here and can be undone.</source>
        <translation>Noch nichts geändert. Jede Änderung steht dann hier und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, der neueste zuerst</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Bis hier wiederherstellen</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Bis hier rückgängig machen</translation>
    </message>
    <message>
        <source>Do this step again, and all before it that are undone</source>
        <translation>Diesen Schritt und alle rückgängig gemachten davor wiederherstellen</translation>
    </message>
    <message>
        <source>Undo all steps after this one; it stays</source>
        <translation>Alle Schritte nach diesem rückgängig machen; er selbst bleibt</translation>
    </message>
    <message>
        <source>Show What It Touched</source>
        <translation>Zeigen, was er betrifft</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import and &amp;check…</source>
        <translation>Importieren &amp;und prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %n file(s)…</source>
        <translation>
            <numerusform>%1 von %n Datei gelesen…</numerusform>
            <numerusform>%1 von %n Dateien gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>&amp;Import from clipboard</source>
        <translation>Aus der Zwischenablage &amp;importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation>Die Studie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is ever loaded from the network. Save the page in the browser, and import the file; or select its text and drop that.</source>
        <translation>Aus dem Netz wird nie etwas geladen. Speichere die Seite im Browser und importiere die Datei; oder wähle ihren Text aus und lege ihn hier ab.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read: choose what is imported.</source>
        <translation>
            <numerusform>%n Artikel gelesen: Wähle, was importiert wird.</numerusform>
            <numerusform>%n Artikel gelesen: Wähle, was importiert wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n Artikel importiert.</numerusform>
            <numerusform>%n Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) added.</source>
        <translation>
            <numerusform>%n neue Fassung hinzugefügt.</numerusform>
            <numerusform>%n neue Fassungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have most of their text from another outlet.</source>
        <translation>
            <numerusform>%n davon hat den größten Teil seines Textes aus einem anderen Medium.</numerusform>
            <numerusform>%n davon haben den größten Teil ihres Textes aus einem anderen Medium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n wurde ausgelassen.</numerusform>
            <numerusform>%n wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in what was not known of %n article(s).</source>
        <translation>
            <numerusform>Zu %n Artikel ergänzt, was nicht bekannt war.</numerusform>
            <numerusform>Zu %n Artikeln ergänzt, was nicht bekannt war.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says nothing of these articles that is not known.</source>
        <translation>Die Datei sagt über diese Artikel nichts, was nicht schon bekannt ist.</translation>
    </message>
    <message>
        <source>Links were left out: nothing is loaded from the network.</source>
        <translation>Links wurden ausgelassen: Aus dem Netz wird nichts geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>To be imported (Space)</source>
        <translation>Zu importieren (Leertaste)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Articles to be imported</source>
        <translation>Zu importierende Artikel</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>New to the study.</source>
        <translation>Neu in der Studie.</translation>
    </message>
    <message>
        <source>Import as an article</source>
        <translation>Als Artikel importieren</translation>
    </message>
    <message>
        <source>Add as a new version of it</source>
        <translation>Als neue Fassung davon hinzufügen</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of text</source>
        <translation>
            <numerusform>%Ln Zeile Text</numerusform>
            <numerusform>%Ln Zeilen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of boilerplate</source>
        <translation>
            <numerusform>%Ln Beiwerk</numerusform>
            <numerusform>%Ln Beiwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>click a line, or press Space on it, to take it or leave it</source>
        <translation>eine Zeile anklicken oder auf ihr die Leertaste drücken, um sie zu übernehmen oder auszulassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>%n Artikel &amp;importieren</numerusform>
            <numerusform>%n Artikel &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n version(s)</source>
        <translation>
            <numerusform>%n Fassung &amp;importieren</numerusform>
            <numerusform>%n Fassungen &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n in all</source>
        <translation>
            <numerusform>Insgesamt %n &amp;importieren</numerusform>
            <numerusform>Insgesamt %n &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of “%1” is none in EDTF.</source>
        <translation>Das Datum von „%1“ ist keines in EDTF.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n neue Fassung</numerusform>
            <numerusform>%n neue Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n wird nicht importiert</numerusform>
            <numerusform>%n werden nicht importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden</numerusform>
            <numerusform>%n konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>There are more than 10,000 files in %1; the rest of them was left out.</source>
        <translation>In %1 sind mehr als 10.000 Dateien; die übrigen wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>sure to %1 %</source>
        <translation>zu %1 % sicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The same text as %1.</source>
        <translation>Der gleiche Text wie %1.</translation>
    </message>
    <message>
        <source>The address of %1, and %2 % of its wording: revised.</source>
        <translation>Die Adresse von %1 und %2 % seines Wortlauts: überarbeitet.</translation>
    </message>
    <message>
        <source>%2 % of the wording of %1: revised, as it seems.</source>
        <translation>%2 % des Wortlauts von %1: anscheinend überarbeitet.</translation>
    </message>
    <message>
        <source>%2 % of the wording of %1, in another outlet: an agency&apos;s text, as it seems. The two are not independent.</source>
        <translation>%2 % des Wortlauts von %1, in einem anderen Medium: anscheinend ein Agenturtext. Die beiden sind nicht unabhängig voneinander.</translation>
    </message>
    <message>
        <source>The address of %1, but another text.</source>
        <translation>Die Adresse von %1, aber ein anderer Text.</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>gleicher Text</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>überarbeitet</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>JsonLists</name>
    <message>
        <source>a key comes twice</source>
        <translation>ein Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>unexpected sign</source>
        <translation>unerwartetes Zeichen</translation>
    </message>
    <message>
        <source>unexpected list “%1”</source>
        <translation>unerwartete Liste „%1“</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
</context>
<context>
    <name>JsonRecord</name>
    <message>
        <source>“%1” is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>“%1” holds something that is not a text</source>
        <translation>„%1“ enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1</source>
        <translation>„%1“ ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>“%1” is no %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
    <message>
        <source>“%1” holds something that is not an object</source>
        <translation>„%1“ enthält etwas, das kein Objekt ist</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of this view</source>
        <translation>Tasten dieser Ansicht</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>on its own account</source>
        <translation>auf eigene Rechnung</translation>
    </message>
    <message>
        <source>storyline</source>
        <translation>Erzählstrang</translation>
    </message>
    <message>
        <source>first article</source>
        <translation>erster Artikel</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>what is said</source>
        <translation>was gesagt wird</translation>
    </message>
    <message>
        <source>name in the title</source>
        <translation>Name im Titel</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
</context>
<context>
    <name>LensKindDelegate</name>
    <message>
        <source>Name of the word list</source>
        <translation>Name der Wortliste</translation>
    </message>
</context>
<context>
    <name>LensKindList</name>
    <message>
        <source>dashes below</source>
        <translation>Striche darunter</translation>
    </message>
    <message>
        <source>dots below</source>
        <translation>Punkte darunter</translation>
    </message>
    <message>
        <source>a wave below</source>
        <translation>Welle darunter</translation>
    </message>
    <message>
        <source>dashes and dots below</source>
        <translation>Striche und Punkte darunter</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>slanted</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>farbig</translation>
    </message>
    <message>
        <source>%1 in this article</source>
        <translation>%1 in diesem Artikel</translation>
    </message>
    <message>
        <source>%1 on the desk</source>
        <translation>%1 auf der Arbeitsfläche</translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Kinds of words that the lens colours</source>
        <translation>Arten von Wörtern, die die Lupe färbt</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <source>Name of a new word list</source>
        <translation>Name einer neuen Wortliste</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>In the article that has the caret</source>
        <translation>Im Artikel mit der Schreibmarke</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>In all articles on the desk</source>
        <translation>In allen Artikeln auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>No articles yet. Import some, or drop their files here.</source>
        <translation>Noch keine Artikel. Welche importieren oder ihre Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles of the study</source>
        <translation>Artikel der Studie</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Articles · %1</source>
        <translation>Artikel · %1</translation>
    </message>
    <message numerus="yes">
        <source>The desk holds %n article(s). Take one off it first.</source>
        <translation>
            <numerusform>Die Arbeitsfläche fasst %n Artikel. Erst diesen wegnehmen.</numerusform>
            <numerusform>Die Arbeitsfläche fasst %n Artikel. Erst einen wegnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>On the Desk</source>
        <translation>Auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Only This on the Desk</source>
        <translation>Nur diesen auf die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>New Version…</source>
        <translation>Neue Fassung…</translation>
    </message>
</context>
<context>
    <name>LinkButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>It tells the same (+)</source>
        <translation>Sagt dasselbe (+)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>It does not tell the same (Delete)</source>
        <translation>Sagt nicht dasselbe (Entf)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Forget what was decided (Backspace)</source>
        <translation>Entscheidung zurücknehmen (Rücktaste)</translation>
    </message>
</context>
<context>
    <name>LinkChoices</name>
    <message>
        <source>Article · %1</source>
        <translation>Artikel · %1</translation>
    </message>
    <message>
        <source>Event · %1</source>
        <translation>Ereignis · %1</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>&amp;Link this passage</source>
        <translation>Diese Stelle ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>C&amp;ut the link of this passage</source>
        <translation>Verknüpfung dieser Stelle &amp;trennen</translation>
    </message>
    <message>
        <source>Click into a sentence, or select words, first.</source>
        <translation>Erst in einen Satz klicken oder Wörter auswählen.</translation>
    </message>
    <message>
        <source>A passage of %1 is to be linked: click the one in another article that tells the same, and press K again. Escape lets it go.</source>
        <translation>Eine Stelle von %1 wird verknüpft: in einem anderen Artikel die Stelle anklicken, die dasselbe sagt, und noch einmal K drücken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>No passage is to be linked any more.</source>
        <translation>Es wird keine Stelle mehr verknüpft.</translation>
    </message>
    <message>
        <source>Click into a sentence first.</source>
        <translation>Erst in einen Satz klicken.</translation>
    </message>
    <message>
        <source>This sentence is linked with no other.</source>
        <translation>Dieser Satz ist mit keinem anderen verknüpft.</translation>
    </message>
    <message>
        <source>It is linked with several: choose one of them in the apparatus first.</source>
        <translation>Er ist mit mehreren verknüpft: erst einen davon im Apparat wählen.</translation>
    </message>
</context>
<context>
    <name>LinkDecision</name>
    <message>
        <source>Cut the link between %1 and %2.</source>
        <translation>Verknüpfung von %1 und %2 getrennt.</translation>
    </message>
    <message>
        <source>Linked %1 and %2.</source>
        <translation>%1 und %2 verknüpft.</translation>
    </message>
    <message>
        <source>What you decided of %1 and %2 is forgotten.</source>
        <translation>Deine Entscheidung zu %1 und %2 ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>“%1” leads to nothing that Synoptic can open.</source>
        <translation>„%1“ führt zu nichts, was Synoptic öffnen kann.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Texts of articles</source>
        <translation>Texte von Artikeln</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Claims about events</source>
        <translation>Aussagen über Ereignisse</translation>
    </message>
    <message>
        <source>Claims that are not accepted</source>
        <translation>Nicht angenommene Aussagen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Links between passages</source>
        <translation>Verknüpfungen zwischen Stellen</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
</context>
<context>
    <name>LossCounter</name>
    <message>
        <source>Files that articles were read from</source>
        <translation>Dateien, aus denen Artikel gelesen wurden</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>“%1” is no command; try: synoptic help</source>
        <translation>„%1“ ist kein Befehl; Hilfe gibt: synoptic help</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, um ein Fenster zu öffnen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is open for reading only.</source>
        <translation>Sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) could not be saved and are kept here.</source>
        <translation>
            <numerusform>%n Markierung konnte nicht gespeichert werden und wird hier aufbewahrt.</numerusform>
            <numerusform>%n Markierungen konnten nicht gespeichert werden und werden hier aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MarkdownExport</name>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Berichterstattung</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reported plan</source>
        <translation>gemeldeter Plan</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopse</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>%1 columns are too many for a page: the table is in the exports to HTML and CSV.</source>
        <translation>%1 Spalten sind zu viele für eine Seite: Die Tabelle steht in den Exporten nach HTML und CSV.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) on what was there</source>
        <translation>
            <numerusform>%n Schlagwort an schon Vorhandenem</numerusform>
            <numerusform>%n Schlagwörter an schon Vorhandenem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Markierung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Aussage: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Verknüpfung: %1</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Schlagwort darüber</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The two studies have no article in common.</source>
        <translation>Die beiden Studien haben keinen Artikel gemeinsam.</translation>
    </message>
    <message>
        <source>There was nothing new.</source>
        <translation>Es gab nichts Neues.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to review: the text is another.</source>
        <translation>
            <numerusform>%n Stelle zu prüfen: Der Text ist ein anderer.</numerusform>
            <numerusform>%n Stellen zu prüfen: Der Text ist ein anderer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that our text does not have, kept with theirs.</source>
        <translation>
            <numerusform>%n Stelle fehlt im Text dieser Studie und blieb bei dem der anderen.</numerusform>
            <numerusform>%n Stellen fehlen im Text dieser Studie und blieben bei dem der anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), ours stayed.</source>
        <translation>
            <numerusform>%n Konflikt, der Stand dieser Studie blieb.</numerusform>
            <numerusform>%n Konflikte, der Stand dieser Studie blieb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeActions</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Compare analysts…</source>
        <translation>Analysten &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Merge another study</source>
        <translation>Mit anderer Studie zusammenführen</translation>
    </message>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation>Synoptic-Studien (*.synoptic)</translation>
    </message>
    <message>
        <source>Plain-text studies (story.json)</source>
        <translation>Studien als reiner Text (story.json)</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Merging: %1 of %2 highlights…</source>
        <translation>Wird zusammengeführt: %1 von %2 Markierungen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Studies of other programs (%1)</source>
        <translation>Studien anderer Programme (%1)</translation>
    </message>
</context>
<context>
    <name>MergeLine</name>
    <message>
        <source>Title of the event to merge with</source>
        <translation>Titel des Ereignisses, mit dem zusammengeführt wird</translation>
    </message>
</context>
<context>
    <name>NoteCompletion</name>
    <message>
        <source>What the link can lead to</source>
        <translation>Wohin die Verknüpfung führen kann</translation>
    </message>
</context>
<context>
    <name>NoteLinkTarget</name>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Highlight: “%1”</source>
        <translation>Markierung: „%1“</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
</context>
<context>
    <name>NoteLinks</name>
    <message>
        <source>What this led to is gone</source>
        <translation>Das Ziel gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write in Markdown</source>
        <translation>In Markdown schreiben</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>The note is on: %1</source>
        <translation>Die Notiz gehört zu: %1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not pasted: a note holds at most %1 characters</source>
        <translation>nicht eingefügt: Eine Notiz fasst höchstens %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Note on a highlight that is gone</source>
        <translation>Notiz zu einer Markierung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Note on %1: “%2”</source>
        <translation>Notiz zu %1: „%2“</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Note on the event “%1”</source>
        <translation>Notiz zum Ereignis „%1“</translation>
    </message>
    <message>
        <source>Note on article %1 · %2</source>
        <translation>Notiz zu Artikel %1 · %2</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <translation>Notiz zur Studie</translation>
    </message>
    <message>
        <source>Note on the study “%1”</source>
        <translation>Notiz zur Studie „%1“</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OtherNotes</name>
    <message>
        <source>Further notes</source>
        <translation>Weitere Notizen</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Further notes · %1 · read only</source>
        <translation>Weitere Notizen · %1 · nur lesen</translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message>
        <source>Open from other &amp;program…</source>
        <translation>Aus anderem Pro&amp;gramm öffnen…</translation>
    </message>
    <message>
        <source>Studies of other programs (%1)</source>
        <translation>Studien anderer Programme (%1)</translation>
    </message>
    <message>
        <source>Plain-text studies (story.json)</source>
        <translation>Studien als reiner Text (story.json)</translation>
    </message>
    <message>
        <source>Open from other program</source>
        <translation>Aus anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation>Synoptic-Studien (*.synoptic)</translation>
    </message>
    <message>
        <source>All of %1 is in the new study.</source>
        <translation>Alles aus %1 ist in der neuen Studie.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in %1 could not be carried into the new study.</source>
        <translation>
            <numerusform>%n Element aus %1 ließ sich nicht in die neue Studie übernehmen.</numerusform>
            <numerusform>%n Elemente aus %1 ließen sich nicht in die neue Studie übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherStudy</name>
    <message>
        <source>It is larger than 128 MB.</source>
        <translation>Sie ist größer als 128 MB.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OverviewLayout</name>
    <message numerus="yes">
        <source>and %n more highlight(s)</source>
        <translation>
            <numerusform>und %n weitere Markierung</numerusform>
            <numerusform>und %n weitere Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports the selected event</source>
        <translation>Berichtet vom gewählten Ereignis</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Where the highlights stand in the article; the list of highlights has them too</source>
        <translation>Wo die Markierungen im Artikel stehen; die Liste der Markierungen hat sie auch</translation>
    </message>
</context>
<context>
    <name>PaneBoard</name>
    <message>
        <source>Articles that share the last place on the desk</source>
        <translation>Artikel, die sich den letzten Platz auf der Arbeitsfläche teilen</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Take off the desk</source>
        <translation>Von der Arbeitsfläche nehmen</translation>
    </message>
    <message>
        <source>own text %1</source>
        <translation>eigener Text %1</translation>
    </message>
    <message>
        <source>Own text %1: of its words those that no other article of the study has word for word in a longer run.</source>
        <translation>Eigener Text %1: der Anteil seiner Wörter, die kein anderer Artikel der Studie in einer längeren Folge Wort für Wort hat.</translation>
    </message>
</context>
<context>
    <name>PaneMarks</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Kein Schlagwort</translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message>
        <source>&amp;Dim shared text</source>
        <translation>Gemeinsamen Text &amp;abblenden</translation>
    </message>
    <message>
        <source>Dim the words that other articles have word for word</source>
        <translation>Die Wörter abblenden, die andere Artikel Wort für Wort haben</translation>
    </message>
    <message>
        <source>&amp;Next shared passage</source>
        <translation>&amp;Nächste gemeinsame Stelle</translation>
    </message>
    <message>
        <source>&amp;Previous shared passage</source>
        <translation>&amp;Vorige gemeinsame Stelle</translation>
    </message>
    <message>
        <source>Next passage &amp;only here</source>
        <translation>Nächste Stelle n&amp;ur hier</translation>
    </message>
    <message>
        <source>Previous passage only &amp;here</source>
        <translation>Vorige Stelle nur &amp;hier</translation>
    </message>
    <message>
        <source>Next &amp;figure to compare</source>
        <translation>Nächste Zah&amp;l zum Vergleichen</translation>
    </message>
    <message>
        <source>Previous fi&amp;gure to compare</source>
        <translation>Vorige Zahl zum V&amp;ergleichen</translation>
    </message>
    <message>
        <source>There is nothing to compare this article with.</source>
        <translation>Es gibt nichts, womit dieser Artikel zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>No further passage here that other articles have.</source>
        <translation>Hier ist keine weitere Stelle, die andere Artikel haben.</translation>
    </message>
    <message>
        <source>No further passage that only this article has.</source>
        <translation>Keine weitere Stelle, die nur dieser Artikel hat.</translation>
    </message>
    <message>
        <source>No further figure here to compare.</source>
        <translation>Hier ist keine weitere Zahl zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>PassageHover</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Figures: %1: they differ</source>
        <translation>Zahlen: %1 – sie weichen ab</translation>
    </message>
    <message>
        <source>Figures: %1: they agree</source>
        <translation>Zahlen: %1 – sie passen zueinander</translation>
    </message>
    <message>
        <source>Figures to compare: %1</source>
        <translation>Zahlen zum Vergleichen: %1</translation>
    </message>
    <message>
        <source>the same quotation in %1</source>
        <translation>dasselbe Zitat in: %1</translation>
    </message>
    <message>
        <source>word for word in %1</source>
        <translation>Wort für Wort in: %1</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>PassageReader</name>
    <message>
        <source>“article” is missing</source>
        <translation>„article“ fehlt</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>too many origins</source>
        <translation>zu viele Ursprünge</translation>
    </message>
    <message>
        <source>“start” and “end” go together</source>
        <translation>„start“ und „end“ gehören zusammen</translation>
    </message>
    <message>
        <source>“start” and “end” do not lie in the text</source>
        <translation>„start“ und „end“ liegen nicht im Text</translation>
    </message>
    <message>
        <source>“prefix” and “suffix” hold 64 characters at most</source>
        <translation>„prefix“ und „suffix“ fassen höchstens 64 Zeichen</translation>
    </message>
    <message>
        <source>“quote” is missing</source>
        <translation>„quote“ fehlt</translation>
    </message>
    <message>
        <source>“occurrence” counts from 1</source>
        <translation>„occurrence“ zählt ab 1</translation>
    </message>
    <message>
        <source>the quote stands there several times: “occurrence” says which it is</source>
        <translation>das Zitat steht dort mehrmals: „occurrence“ sagt, welches es ist</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>not found in the others</source>
        <translation>in den anderen nicht gefunden</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>auch in: %1</translation>
    </message>
    <message>
        <source>%1; not found in %2</source>
        <translation>%1; nicht gefunden in: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: show</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: anzeigen</numerusform>
            <numerusform>%n Zeilen ausgelassen: anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text. A click leaves the line out.</source>
        <translation>Im Text. Ein Klick lässt die Zeile aus.</translation>
    </message>
    <message>
        <source>Boilerplate: in the text, but passed over when articles are compared. A click makes it text.</source>
        <translation>Beiwerk: im Text, aber beim Vergleich der Artikel übergangen. Ein Klick macht es zu Text.</translation>
    </message>
    <message>
        <source>Left out. A click takes the line into the text.</source>
        <translation>Ausgelassen. Ein Klick nimmt die Zeile in den Text auf.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>QuickTagBox</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>words are left out</source>
        <translation>Wörter sind ausgelassen</translation>
    </message>
    <message>
        <source>only signs differ, such as quotation marks or dashes</source>
        <translation>nur Zeichen weichen ab, etwa Anführungszeichen oder Striche</translation>
    </message>
    <message>
        <source>the highlight that it is linked to is not in the study</source>
        <translation>die Markierung, auf die es verweist, ist nicht in der Studie</translation>
    </message>
    <message>
        <source>it stands in %1, but is linked to %2</source>
        <translation>es steht in %1, verweist aber auf %2</translation>
    </message>
</context>
<context>
    <name>ReadArticle</name>
    <message>
        <source>time element</source>
        <translation>time-Element</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>meta element</source>
        <translation>meta-Element</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>line below the title</source>
        <translation>Zeile unter dem Titel</translation>
    </message>
    <message>
        <source>the document&apos;s properties</source>
        <translation>Dokumenteigenschaften</translation>
    </message>
    <message>
        <source>the book&apos;s own data</source>
        <translation>Angaben im Buch</translation>
    </message>
    <message>
        <source>pages from a scanner are pictures; text recognition gives them words</source>
        <translation>Seiten aus einem Scanner sind Bilder; erst eine Texterkennung gibt ihnen Wörter</translation>
    </message>
    <message>
        <source>an archive, but neither EPUB nor DOCX</source>
        <translation>ein Archiv, aber weder EPUB noch DOCX</translation>
    </message>
    <message>
        <source>reading it failed, or took too much</source>
        <translation>das Lesen schlug fehl oder war zu aufwendig</translation>
    </message>
</context>
<context>
    <name>RefiNode</name>
    <message>
        <source>It has a document type.</source>
        <translation>Sie hat einen Dokumenttyp (DOCTYPE).</translation>
    </message>
    <message>
        <source>Its elements are too deep or too many.</source>
        <translation>Ihre Elemente sind zu tief verschachtelt oder zu viele.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>RefiProject</name>
    <message>
        <source>The description is not one of a project.</source>
        <translation>Die Beschreibung ist nicht die eines Projekts.</translation>
    </message>
    <message>
        <source>Passages that do not belong together, which only Synoptic reads</source>
        <translation>Stellen, die nicht zusammengehören (liest nur Synoptic)</translation>
    </message>
    <message>
        <source>Lists of words, which only Synoptic reads</source>
        <translation>Wortlisten (liest nur Synoptic)</translation>
    </message>
    <message>
        <source>Those whom articles cite, whose kinds only Synoptic reads</source>
        <translation>Quellen, auf die sich Artikel berufen (ihre Art liest nur Synoptic)</translation>
    </message>
    <message>
        <source>Control characters, which XML cannot hold</source>
        <translation>Steuerzeichen, die in XML nicht stehen können</translation>
    </message>
    <message>
        <source>Keys of tags</source>
        <translation>Tasten von Schlagwörtern</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>The file is not a codebook.</source>
        <translation>Die Datei ist kein Codebuch.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Sources that are no text</source>
        <translation>Dokumente, die kein Text sind</translation>
    </message>
    <message>
        <source>Sources that lie outside the file</source>
        <translation>Dokumente, die außerhalb der Datei liegen</translation>
    </message>
    <message>
        <source>Sources whose text cannot be read</source>
        <translation>Dokumente, deren Text nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Sources whose text is missing</source>
        <translation>Dokumente, deren Text fehlt</translation>
    </message>
    <message>
        <source>Sources without a text</source>
        <translation>Dokumente ohne Text</translation>
    </message>
    <message>
        <source>Codes on whole sources</source>
        <translation>Codes an ganzen Dokumenten</translation>
    </message>
    <message>
        <source>Cases without a date</source>
        <translation>Fälle ohne Datum</translation>
    </message>
    <message>
        <source>Selections that do not lie in their text</source>
        <translation>Auswahlen, die nicht in ihrem Text liegen</translation>
    </message>
    <message>
        <source>Selections that stand twice or have no GUID</source>
        <translation>Auswahlen, die zweimal dastehen oder keine GUID haben</translation>
    </message>
    <message>
        <source>Codings with a code that is not there</source>
        <translation>Codierungen mit einem Code, den es nicht gibt</translation>
    </message>
    <message>
        <source>Claims on a case that is not there</source>
        <translation>Aussagen zu einem Fall, den es nicht gibt</translation>
    </message>
    <message>
        <source>Links between other things than passages</source>
        <translation>Verknüpfungen zwischen anderem als Stellen</translation>
    </message>
    <message>
        <source>Cut links whose words are no longer there</source>
        <translation>Getrennte Verknüpfungen, deren Wörter nicht mehr da sind</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Graphen</translation>
    </message>
    <message>
        <source>Times outside the years 1 to 9999</source>
        <translation>Zeitpunkte außerhalb der Jahre 1 bis 9999</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in several places</source>
        <translation>an mehreren Stellen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Place on the selected words</source>
        <translation>Auf die Auswahl &amp;platzieren</translation>
    </message>
    <message>
        <source>&amp;Leave without a place</source>
        <translation>Ohne Stelle &amp;lassen</translation>
    </message>
    <message>
        <source>Another pla&amp;ce</source>
        <translation>Andere mögli&amp;che Stelle</translation>
    </message>
    <message>
        <source>Nothing to review. Passages come here when a new version of an article, or another analyst&apos;s study, leaves it open where they stand.</source>
        <translation>Nichts zu prüfen. Stellen kommen hierher, wenn eine neue Fassung eines Artikels oder die Studie eines anderen Analysten offenlässt, wo sie stehen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Passages to review</source>
        <translation>Zu prüfende Stellen</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>Wie es dastand</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Wie es jetzt dasteht</translation>
    </message>
    <message>
        <source>Review · %1</source>
        <translation>Prüfen · %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Not found in version %1</source>
        <translation>In Fassung %1 nicht gefunden</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Fassung %1: %2</translation>
    </message>
    <message>
        <source>These words are not there any more, or not so that it could be said where. Select the words that they belong on in the article and press P, or leave them without a place: nothing is lost, they stay with their old version.</source>
        <translation>Diese Wörter stehen nicht mehr da oder nicht so, dass sich sagen ließe, wo. Im Artikel die Wörter auswählen, zu denen sie gehören, und P drücken, oder sie ohne Stelle lassen: Nichts geht verloren, sie bleiben bei ihrer alten Fassung.</translation>
    </message>
    <message>
        <source>Select the words in the pane of %1 first.</source>
        <translation>Erst die Wörter im Text von %1 auswählen.</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Go to %1: %2</source>
        <translation>Zu %1 gehen: %2</translation>
    </message>
</context>
<context>
    <name>SafeXml</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Select the &amp;word, sentence, paragraph</source>
        <translation>&amp;Wort, Satz, Absatz auswählen</translation>
    </message>
    <message>
        <source>Select &amp;less again</source>
        <translation>Auswahl wieder ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Extend to the end of the &amp;sentence</source>
        <translation>Bis zum &amp;Satzende erweitern</translation>
    </message>
    <message>
        <source>Extend to the s&amp;tart of the sentence</source>
        <translation>Bis zum Satz&amp;anfang erweitern</translation>
    </message>
    <message>
        <source>Extend to the end of the &amp;paragraph</source>
        <translation>Bis zum Absatz&amp;ende erweitern</translation>
    </message>
    <message>
        <source>Extend to the start of the p&amp;aragraph</source>
        <translation>Bis zum Absatza&amp;nfang erweitern</translation>
    </message>
    <message>
        <source>Caret to the end of the paragraph</source>
        <translation>Schreibmarke ans Absatzende</translation>
    </message>
    <message>
        <source>Caret to the start of the paragraph</source>
        <translation>Schreibmarke an den Absatzanfang</translation>
    </message>
</context>
<context>
    <name>SourceNodes</name>
    <message>
        <source>Unnamed sources</source>
        <translation>Ungenannte Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited by %n article(s)</source>
        <translation>
            <numerusform>%n Artikel beruft sich darauf</numerusform>
            <numerusform>%n Artikel berufen sich darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Name nobody</source>
        <translation>Nennen niemanden</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest on one report: %2.</source>
        <translation>%1 beruhen auf ein und demselben Bericht: %2.</translation>
    </message>
    <message>
        <source>%1 rest on reports that hang together: %2.</source>
        <translation>%1 beruhen auf Berichten, die zusammenhängen: %2.</translation>
    </message>
    <message>
        <source>named outlet</source>
        <translation>genanntes Medium</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ungenannt</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>namentlich</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>Article by article whom it names, instead of who cites whom</source>
        <translation>Artikel für Artikel, wen er nennt, statt wer sich auf wen beruft</translation>
    </message>
    <message>
        <source>Read from the articles&apos; words; Coverage counts the sources of your claims.</source>
        <translation>Aus dem Wortlaut der Artikel gelesen; die Abdeckung zählt die Quellen deiner Aussagen.</translation>
    </message>
    <message>
        <source>No article says whom it has something from, in words that are understood here.</source>
        <translation>Kein Artikel sagt in Worten, die hier verstanden werden, von wem er etwas hat.</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources: who has it from whom</source>
        <translation>Quellen: wer es von wem hat</translation>
    </message>
</context>
<context>
    <name>SplitTagDialog</name>
    <message>
        <source>Split off from “%1”</source>
        <translation>Von „%1“ abspalten</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>Name des neuen Schlagworts</translation>
    </message>
    <message>
        <source>Below “%1”</source>
        <translation>Unter „%1“</translation>
    </message>
    <message>
        <source>Beside “%1”</source>
        <translation>Neben „%1“</translation>
    </message>
    <message>
        <source>Check the highlights that get the new tag instead.</source>
        <translation>Die Markierungen ankreuzen, die stattdessen das neue Schlagwort erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Split off %Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung abspalten</numerusform>
            <numerusform>%Ln Markierungen abspalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) now have “%1” instead.</source>
        <translation>
            <numerusform>%Ln Markierung hat jetzt stattdessen „%1“.</numerusform>
            <numerusform>%Ln Markierungen haben jetzt stattdessen „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n highlight(s) not saved</source>
        <translation>
            <numerusform>%n Markierung nicht gespeichert</numerusform>
            <numerusform>%n Markierungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>alles gespeichert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert um %1</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Den Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Comparing: article %1 of %2</source>
        <translation>Vergleich: Artikel %1 von %2</translation>
    </message>
    <message>
        <source>%1 of the words stand in linked sentences</source>
        <translation>%1 der Wörter stehen in verknüpften Sätzen</translation>
    </message>
    <message>
        <source>Sentences are linked by their wording: about half of what is told in other words is not found, and nothing between two languages.</source>
        <translation>Sätze werden über ihren Wortlaut verknüpft: Etwa die Hälfte dessen, was mit anderen Worten gesagt ist, wird nicht gefunden, und zwischen zwei Sprachen nichts.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>no step to undo</source>
        <translation>kein Schritt ist rückgängig zu machen</translation>
    </message>
    <message>
        <source>no step to redo</source>
        <translation>kein Schritt ist wiederherzustellen</translation>
    </message>
    <message>
        <source>no step %1</source>
        <translation>kein Schritt %1</translation>
    </message>
    <message>
        <source>step %1 is not done</source>
        <translation>Schritt %1 ist nicht ausgeführt</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>“%1” (%2) builds on it</source>
        <translation>„%1“ (%2) baut darauf auf</translation>
    </message>
    <message>
        <source>no step %1 to go to</source>
        <translation>kein Schritt %1, zu dem es gehen könnte</translation>
    </message>
    <message>
        <source>it is the last step that is done</source>
        <translation>es ist der letzte ausgeführte Schritt</translation>
    </message>
</context>
<context>
    <name>StudyAssembler</name>
    <message>
        <source>line 1: “uuid” is no UUID</source>
        <translation>Zeile 1: „uuid“ ist keine UUID</translation>
    </message>
    <message>
        <source>“version_uuid” is no UUID or stands twice</source>
        <translation>„version_uuid“ ist keine UUID oder steht zweimal da</translation>
    </message>
    <message>
        <source>the article “%1” stands twice</source>
        <translation>der Artikel „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation>„uuid“ ist keine UUID oder steht zweimal da</translation>
    </message>
    <message>
        <source>version %1 stands twice</source>
        <translation>Fassung %1 steht zweimal da</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Seiten zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>Tabelle mit Tabulatoren (TSV)</translation>
    </message>
    <message>
        <source>The whole study (JSON)</source>
        <translation>Die ganze Studie (JSON)</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>REFI-QDA project: NVivo, MAXQDA, ATLAS.ti</source>
        <translation>REFI-QDA-Projekt: NVivo, MAXQDA, ATLAS.ti</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>Plain text, a folder</source>
        <translation>Reiner Text, ein Ordner</translation>
    </message>
    <message>
        <source>Everything: articles, events, coverage</source>
        <translation>Alles: Artikel, Ereignisse, Abdeckung</translation>
    </message>
    <message>
        <source>Quotes by article</source>
        <translation>Zitate nach Artikel</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Zitate nach Schlagwort</translation>
    </message>
    <message>
        <source>Events with what is claimed</source>
        <translation>Ereignisse mit den Aussagen dazu</translation>
    </message>
    <message>
        <source>Synopsis: what articles share</source>
        <translation>Synopse: was Artikel gemeinsam haben</translation>
    </message>
    <message>
        <source>Coverage and timeline</source>
        <translation>Abdeckung und Zeitleiste</translation>
    </message>
    <message>
        <source>Plain CommonMark</source>
        <translation>Reines CommonMark</translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>Pandoc, with citations</source>
        <translation>Pandoc, mit Quellenangaben</translation>
    </message>
</context>
<context>
    <name>SuggestActions</name>
    <message>
        <source>&amp;Suggest events</source>
        <translation>Ereignisse vor&amp;schlagen</translation>
    </message>
    <message>
        <source>Re&amp;view suggested events</source>
        <translation>Vorgeschlagene Ereignisse &amp;prüfen</translation>
    </message>
    <message>
        <source>Suggest events after an &amp;import</source>
        <translation>Nach einem &amp;Import Ereignisse vorschlagen</translation>
    </message>
    <message>
        <source>No further events were found.</source>
        <translation>Es wurden keine weiteren Ereignisse gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) suggested</source>
        <translation>
            <numerusform>%n Ereignis vorgeschlagen</numerusform>
            <numerusform>%n Ereignisse vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s) about known events</source>
        <translation>
            <numerusform>%n weitere Aussage zu bekannten Ereignissen</numerusform>
            <numerusform>%n weitere Aussagen zu bekannten Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>new event</source>
        <translation>neues Ereignis</translation>
    </message>
    <message>
        <source>more about this event</source>
        <translation>mehr zu diesem Ereignis</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>A&amp;lle annehmen</translation>
    </message>
    <message>
        <source>No suggested events. They come here after an import, or when you look for them: dated sentences that no event rests on yet.</source>
        <translation>Keine vorgeschlagenen Ereignisse. Sie kommen nach einem Import hierher, oder wenn nach ihnen gesucht wird: datierte Sätze, auf die sich noch kein Ereignis stützt.</translation>
    </message>
    <message>
        <source>&amp;Look for events</source>
        <translation>&amp;Nach Ereignissen suchen</translation>
    </message>
    <message>
        <source>Suggested events</source>
        <translation>Vorgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>Sentences that it comes from</source>
        <translation>Sätze, aus denen es stammt</translation>
    </message>
    <message>
        <source>Suggested events · %1</source>
        <translation>Vorgeschlagene Ereignisse · %1</translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <source>Synopsis: %1</source>
        <translation>Synopse: %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <translation>%1 verknüpft</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>a web page that stands alone</source>
        <translation>eigenständige Webseite</translation>
    </message>
    <message>
        <source>a table in Markdown</source>
        <translation>Tabelle in Markdown</translation>
    </message>
    <message>
        <source>comma-separated values</source>
        <translation>durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” does not say what to write: end its name with one of %2.</source>
        <translation>„%1“ sagt nicht, was zu schreiben ist: Der Name muss auf eines von %2 enden.</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>in %1 of %2 articles</source>
        <translation>in %1 von %2 Artikeln</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>linked, in no group</source>
        <translation>verknüpft, in keiner Gruppe</translation>
    </message>
    <message>
        <source>earlier in its paragraph</source>
        <translation>früher in seinem Absatz</translation>
    </message>
    <message>
        <source>later in its paragraph</source>
        <translation>später in seinem Absatz</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) earlier</source>
        <translation>
            <numerusform>%n Absatz früher</numerusform>
            <numerusform>%n Absätze früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) later</source>
        <translation>
            <numerusform>%n Absatz später</numerusform>
            <numerusform>%n Absätze später</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) only in %1</source>
        <translation>
            <numerusform>%n Satz nur in %1</numerusform>
            <numerusform>%n Sätze nur in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of %1 in no group</source>
        <translation>
            <numerusform>%n Satz von %1 in keiner Gruppe</numerusform>
            <numerusform>%n Sätze von %1 in keiner Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them only there</source>
        <translation>
            <numerusform>%1, davon %n nur dort</numerusform>
            <numerusform>%1, davon %n nur dort</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1</source>
        <translation>Eingeklappt: %1</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>In %1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>stands %1</source>
        <translation>steht %1</translation>
    </message>
    <message>
        <source>figures differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>No figures to compare</source>
        <translation>Keine Zahlen zum Vergleichen</translation>
    </message>
    <message>
        <source>Figures differ: %1</source>
        <translation>Zahlen weichen ab: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>linked with %1, in no group</source>
        <translation>verknüpft, in keiner Gruppe, mit: %1</translation>
    </message>
    <message>
        <source>linked, in another row</source>
        <translation>verknüpft, in einer anderen Zeile</translation>
    </message>
    <message>
        <source>%1: linked, in another row</source>
        <translation>%1: verknüpft, in einer anderen Zeile</translation>
    </message>
</context>
<context>
    <name>SynopsisPainter</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <translation>%1 verknüpft</translation>
    </message>
    <message>
        <source>%1 · leads the order</source>
        <translation>%1 · gibt die Reihenfolge vor</translation>
    </message>
</context>
<context>
    <name>SynopsisPanel</name>
    <message>
        <source>Article whose order the rows follow</source>
        <translation>Artikel, dessen Reihenfolge die Zeilen folgen</translation>
    </message>
    <message>
        <source>Articles that have a column</source>
        <translation>Artikel, die eine Spalte haben</translation>
    </message>
    <message>
        <source>Choice of the rows</source>
        <translation>Auswahl der Zeilen</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Kopieren und exportieren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopse</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filter der Zeilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The rows follow %1.</source>
        <translation>Die Zeilen folgen %1.</translation>
    </message>
    <message>
        <source>Synopsis · %1 of %2</source>
        <translation>Synopse · %1 von %2</translation>
    </message>
    <message>
        <source>Synopsis · %1</source>
        <translation>Synopse · %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Reihenfolge von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>In %1 or more</source>
        <translation>In %1 oder mehr</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>No row is left by this choice.</source>
        <translation>Diese Auswahl lässt keine Zeile übrig.</translation>
    </message>
    <message>
        <source>The articles are being compared.</source>
        <translation>Die Artikel werden verglichen.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No articles yet. Import some, and what they have in common stands here side by side.</source>
        <translation>Noch keine Artikel. Werden welche importiert, so steht hier nebeneinander, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>%1 of %2 articles compared</source>
        <translation>%1 von %2 Artikeln verglichen</translation>
    </message>
    <message>
        <source>Those on the &amp;Desk</source>
        <translation>Die auf der Arbeits&amp;fläche</translation>
    </message>
    <message>
        <source>&amp;All of Them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;All Rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>In &amp;%1 Articles or More</source>
        <translation>In &amp;%1 Artikeln oder mehr</translation>
    </message>
    <message>
        <source>Only with &amp;Figures That Differ</source>
        <translation>Nur mit abweichenden &amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
    <message>
        <source>F&amp;old All</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As a &amp;Table with Tabs</source>
        <translation>Als &amp;Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>With &amp;Unique Sentences</source>
        <translation>Mit Sätzen, die &amp;nur ein Artikel hat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynopsisSaver</name>
    <message>
        <source>synopsis</source>
        <translation>Synopse</translation>
    </message>
    <message>
        <source>Export synopsis</source>
        <translation>Synopse exportieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>SynopsisView</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 of its words in linked sentences</source>
        <translation>%1 seiner Wörter in verknüpften Sätzen</translation>
    </message>
    <message>
        <source>leads the order</source>
        <translation>gibt die Reihenfolge vor</translation>
    </message>
    <message>
        <source>Synopsis: passages down, articles across</source>
        <translation>Synopse: Stellen nach unten, Artikel nach rechts</translation>
    </message>
    <message>
        <source>Go to the Passage in %1</source>
        <translation>Zur Stelle in %1 gehen</translation>
    </message>
    <message>
        <source>Order by %1</source>
        <translation>Nach %1 ordnen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Copy the Chosen Rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>The rows follow the order of this article.</source>
        <translation>Die Zeilen folgen der Reihenfolge dieses Artikels.</translation>
    </message>
    <message>
        <source>Click to have the rows follow the order of this article.</source>
        <translation>Klicken, damit die Zeilen der Reihenfolge dieses Artikels folgen.</translation>
    </message>
</context>
<context>
    <name>TagActions</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Überführen in…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Abspalten…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Out of Its Tag</source>
        <translation>Aus seinem Schlagwort heraus</translation>
    </message>
    <message>
        <source>Under the Tag Above</source>
        <translation>Unter das Schlagwort darüber</translation>
    </message>
    <message>
        <source>Under…</source>
        <translation>Unter…</translation>
    </message>
    <message numerus="yes">
        <source> %n highlight(s) keep their other tags.</source>
        <translation>
            <numerusform> %n Markierung behält ihre anderen Schlagwörter.</numerusform>
            <numerusform> %n Markierungen behalten ihre anderen Schlagwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “%1” is deleted.</source>
        <translation>Das Schlagwort „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>„%1“ überführen in</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>„%1“ ist jetzt Teil von „%2“.</translation>
    </message>
    <message>
        <source>Move “%1” under</source>
        <translation>„%1“ verschieben unter</translation>
    </message>
    <message>
        <source>Set or Take Off</source>
        <translation>Setzen oder abnehmen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Pin to Key</source>
        <translation>An Taste binden</translation>
    </message>
    <message>
        <source>No Longer Pinned</source>
        <translation>Von der Taste lösen</translation>
    </message>
    <message>
        <source>Show Only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>With It</source>
        <translation>Mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Without It</source>
        <translation>Ohne dieses Schlagwort</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Beides</translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>Minze</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>pear</source>
        <translation>Birne</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>&amp;Quick tag…</source>
        <translation>&amp;Schlagwort setzen…</translation>
    </message>
    <message>
        <source>Tag all &amp;hits…</source>
        <translation>Alle &amp;Treffer verschlagworten…</translation>
    </message>
    <message>
        <source>Select some words or a highlight first.</source>
        <translation>Erst einige Wörter oder eine Markierung auswählen.</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln with the tags below it</source>
        <translation>
            <numerusform>; %Ln mit den Schlagwörtern darunter</numerusform>
            <numerusform>; %Ln mit den Schlagwörtern darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: with it, without it, or either (Space)</source>
        <translation>Filter: mit diesem, ohne dieses oder beides (Leertaste)</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Tags that match</source>
        <translation>Passende Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>TagExpression</name>
    <message>
        <source>A quote without its end</source>
        <translation>Ein Anführungszeichen ohne sein Ende</translation>
    </message>
    <message>
        <source>A filter without its end</source>
        <translation>Ein Filter ohne sein Ende</translation>
    </message>
    <message>
        <source>“%1” without “and” or “or” before it</source>
        <translation>„%1“ ohne „and“ oder „or“ davor</translation>
    </message>
    <message>
        <source>“%1” in this place</source>
        <translation>„%1“ an dieser Stelle</translation>
    </message>
    <message>
        <source>A parenthesis without its end</source>
        <translation>Eine Klammer ohne ihr Ende</translation>
    </message>
    <message>
        <source>Several tags are called “%1”: write “%2”.</source>
        <translation>Mehrere Schlagwörter heißen „%1“: „%2“ schreiben.</translation>
    </message>
</context>
<context>
    <name>TagFilterLine</name>
    <message>
        <source>Filter: a and (b or not c)</source>
        <translation>Filter: a and (b or not c)</translation>
    </message>
    <message>
        <source>Filter by tags</source>
        <translation>Nach Schlagwörtern filtern</translation>
    </message>
    <message>
        <source>Names of tags with and, or, not and parentheses. A tag stands for those below it too.</source>
        <translation>Namen von Schlagwörtern mit and (und), or (oder), not (nicht) und Klammern. Ein Schlagwort steht auch für die darunter.</translation>
    </message>
    <message>
        <source>Any of the marked tags</source>
        <translation>Eines der gewählten Schlagwörter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>What has any of the tags marked + is shown. Click: all of them</source>
        <translation>Gezeigt wird, was eines der Schlagwörter mit + hat. Klicken: alle</translation>
    </message>
    <message>
        <source>What has all of the tags marked + is shown. Click: any of them</source>
        <translation>Gezeigt wird, was alle Schlagwörter mit + hat. Klicken: eines davon</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>No tags yet. Name the first one below; the digits 1 to 9 then set tags.</source>
        <translation>Noch keine Schlagwörter. Das erste unten benennen; die Ziffern 1 bis 9 setzen dann Schlagwörter.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the study</source>
        <translation>Schlagwörter der Studie</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Name eines neuen Schlagworts</translation>
    </message>
    <message>
        <source>Enter: new tag</source>
        <translation>Eingabetaste: neues Schlagwort</translation>
    </message>
    <message>
        <source>Shift+Enter: below “%1”</source>
        <translation>Umschalt+Eingabetaste: unter „%1“</translation>
    </message>
</context>
<context>
    <name>TagReader</name>
    <message>
        <source>there is no colour “%1”</source>
        <translation>es gibt keine Farbe „%1“</translation>
    </message>
    <message>
        <source>the tag “%1” stands twice</source>
        <translation>das Schlagwort „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>“digit” is from 1 to 9 and stands once</source>
        <translation>„digit“ geht von 1 bis 9 und steht einmal da</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message numerus="yes">
        <source>%1, %n highlight(s)</source>
        <translation>
            <numerusform>%1, %n Markierung</numerusform>
            <numerusform>%1, %n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n with those below</source>
        <translation>
            <numerusform>, %n mit denen darunter</numerusform>
            <numerusform>, %n mit denen darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>, Taste %1</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>{{#%1}} is not closed</source>
        <translation>{{#%1}} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“{{” without “}}”</source>
        <translation>„{{“ ohne „}}“</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>es gibt keinen Filter „%1“</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing</source>
        <translation>{{/%1}} schließt nichts</translation>
    </message>
    <message>
        <source>sections within too many others</source>
        <translation>Abschnitte in zu vielen anderen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Previous Event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Lane Above</source>
        <translation>Bahn darüber</translation>
    </message>
    <message>
        <source>Lane Below</source>
        <translation>Bahn darunter</translation>
    </message>
    <message>
        <source>First Event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last Event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Show the Event’s Passages</source>
        <translation>Stellen des Ereignisses zeigen</translation>
    </message>
    <message>
        <source>Select Nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Move to Earlier Days</source>
        <translation>Zu früheren Tagen</translation>
    </message>
    <message>
        <source>Move to Later Days</source>
        <translation>Zu späteren Tagen</translation>
    </message>
    <message>
        <source>Fewer Days</source>
        <translation>Weniger Tage</translation>
    </message>
    <message>
        <source>More Days</source>
        <translation>Mehr Tage</translation>
    </message>
    <message>
        <source>Fit All Events</source>
        <translation>Alle Ereignisse einpassen</translation>
    </message>
    <message>
        <source>Fit Story</source>
        <translation>Geschichte einpassen</translation>
    </message>
    <message>
        <source>Fit Selected Event</source>
        <translation>Gewähltes Ereignis einpassen</translation>
    </message>
    <message>
        <source>○ without a date</source>
        <translation>○ ohne Datum</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Events appear here as soon as an article reports one: mark the words that tell it, then add them as an event.</source>
        <translation>Ereignisse erscheinen hier, sobald ein Artikel eines berichtet: die Wörter auswählen, die davon erzählen, und sie als Ereignis hinzufügen.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>that many more events</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>throughout, beginning open</source>
        <translation>durchgehend, Anfang offen</translation>
    </message>
    <message>
        <source>not later than this</source>
        <translation>nicht später</translation>
    </message>
    <message>
        <source>throughout, end open</source>
        <translation>durchgehend, Ende offen</translation>
    </message>
    <message>
        <source>not earlier than this</source>
        <translation>nicht früher</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>one of these days</source>
        <translation>einer dieser Tage</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>plan reported by others</source>
        <translation>von anderen gemeldeter Plan</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 claims in 2 articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>2 Apr: 001, 002</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1999–2025</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 appeared on %2</source>
        <comment>an article, a day</comment>
        <translation>%1 erschien am %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 in lane %4</source>
        <translation>%1; %2 von %3 in Bahn %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QDate format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Narrow Everything Down to the Days in Sight</source>
        <translation>Alles auf die sichtbaren Tage eingrenzen</translation>
    </message>
    <message>
        <source>Fold or Unfold the Lane</source>
        <translation>Bahn ein- oder ausklappen</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Web page (TimelineJS)</source>
        <translation>Webseite (TimelineJS)</translation>
    </message>
    <message>
        <source>Data with all claims (JSON)</source>
        <translation>Daten mit allen Aussagen (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Dated list with quotes (Markdown)</source>
        <translation>Datierte Liste mit Zitaten (Markdown)</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 Aussagen</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <translation>1 Widerspruch</translation>
    </message>
    <message>
        <source>%1 contradictions</source>
        <translation>%1 Widersprüche</translation>
    </message>
    <message>
        <source>“%1” does not say what to write: end its name with one of %2.</source>
        <translation>„%1“ sagt nicht, was zu schreiben ist: Der Name muss auf eines von %2 enden.</translation>
    </message>
    <message>
        <source>1 event was left out: this format has no place for its date.</source>
        <translation>1 Ereignis wurde ausgelassen: Dieses Format hat keinen Platz für sein Datum.</translation>
    </message>
    <message>
        <source>%1 events were left out: this format has no place for their dates.</source>
        <translation>%1 Ereignisse wurden ausgelassen: Dieses Format hat keinen Platz für ihre Daten.</translation>
    </message>
</context>
<context>
    <name>TimelineFinder</name>
    <message>
        <source>Find an event (/)</source>
        <translation>Ereignis suchen (/)</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Ereignis suchen</translation>
    </message>
    <message>
        <source>Words of its title, date or lane; Enter goes to the next one</source>
        <translation>Wörter aus Titel, Datum oder Bahn; Eingabe geht zum nächsten</translation>
    </message>
    <message>
        <source>no event has these words</source>
        <translation>kein Ereignis hat diese Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefundenen</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Lanes: %1</source>
        <translation>Bahnen: %1</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Bahnen der Zeitleiste</translation>
    </message>
    <message>
        <source>Fit story</source>
        <translation>Geschichte einpassen</translation>
    </message>
    <message>
        <source>All events but those told as background (F)</source>
        <translation>Alle Ereignisse außer denen, die als Hintergrund erzählt werden (F)</translation>
    </message>
    <message>
        <source>Next claim of the event</source>
        <translation>Nächste Aussage zum Ereignis</translation>
    </message>
    <message>
        <source>Previous claim of the event</source>
        <translation>Vorige Aussage zum Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same events as a table (T)</source>
        <translation>Dieselben Ereignisse als Tabelle (T)</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Ereignis suchen</translation>
    </message>
    <message>
        <source>Timeline or table</source>
        <translation>Zeitleiste oder Tabelle</translation>
    </message>
    <message>
        <source>What was in sight before</source>
        <translation>Was vorher zu sehen war</translation>
    </message>
    <message>
        <source>What was in sight after that</source>
        <translation>Was danach zu sehen war</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more claim(s)</source>
        <translation>
            <numerusform>und %n weitere Aussage</numerusform>
            <numerusform>und %n weitere Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the word of %2</source>
        <comment>article, reporter</comment>
        <translation>%1, nach den Worten von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, when</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TimelineSaver</name>
    <message>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>that day</source>
        <translation>dieser Tag</translation>
    </message>
    <message>
        <source>one of these days</source>
        <translation>einer dieser Tage</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>this end is open</source>
        <translation>dieses Ende ist offen</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>the claims contradict each other</source>
        <translation>die Aussagen widersprechen einander</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event, why its claims contradict each other</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The shapes</source>
        <translation>Die Formen</translation>
    </message>
    <message>
        <source>Small ticks below a mark: the days on which the articles that report it appeared.</source>
        <translation>Kleine Striche unter einer Marke: die Tage, an denen die berichtenden Artikel erschienen.</translation>
    </message>
    <message>
        <source>The line of time is broken where two strokes cross it: on the two sides days are not equally wide.</source>
        <translation>Die Zeitlinie ist unterbrochen, wo zwei Striche sie kreuzen: Auf den beiden Seiten sind die Tage nicht gleich breit.</translation>
    </message>
    <message>
        <source>%1; %2; in lane %3.</source>
        <comment>a date, how often it is told, a lane</comment>
        <translation>%1; %2; in Bahn %3.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, more than a PNG can well be: write an SVG, or fewer days.</source>
        <translation>Das Bild hätte %1 × %2 Pixel, mehr als ein PNG gut haben kann: SVG schreiben oder weniger Tage.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Der Speicher reicht für das Bild nicht.</translation>
    </message>
</context>
<context>
    <name>TimelineTicks</name>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2020s</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Unfold the lane (C)</source>
        <translation>Bahn ausklappen (C)</translation>
    </message>
    <message>
        <source>Fold the lane to counts (C)</source>
        <translation>Bahn zu Anzahlen einklappen (C)</translation>
    </message>
    <message>
        <source>Drag over the dates to narrow everything down to them</source>
        <translation>Über die Daten ziehen, um alles auf sie einzugrenzen</translation>
    </message>
</context>
<context>
    <name>Touched</name>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>highlight in %1</source>
        <translation>Markierung in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) in %1</source>
        <translation>
            <numerusform>%n Markierung (%1)</numerusform>
            <numerusform>%n Markierungen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>Ereignis „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>die Studie</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word list(s)</source>
        <translation>
            <numerusform>%n Wortliste</numerusform>
            <numerusform>%n Wortlisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UuidMaker</name>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation>„uuid“ ist keine UUID oder steht zweimal da</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Words that change</source>
        <translation>Wörter, die sich ändern</translation>
    </message>
    <message>
        <source>&amp;Add this version</source>
        <translation>Diese Fassung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>Nothing stands on the article yet.</source>
        <translation>An dem Artikel steht noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n place(s) that something stands on,</source>
        <translation>
            <numerusform>Von %n Stelle, an der etwas steht,</numerusform>
            <numerusform>Von %n Stellen, an denen etwas steht,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go over for sure and %2 come up for review (%3 changed, %4 in several places, %5 lost).</source>
        <translation>sind %1 sicher zu übernehmen und %2 zu prüfen (%3 geändert, %4 an mehreren Stellen, %5 verloren).</translation>
    </message>
    <message>
        <source>This text has next to nothing in common with the article: it looks like another one, or another language.</source>
        <translation>Dieser Text hat mit dem Artikel fast nichts gemein: Er sieht nach einem anderen Artikel oder einer anderen Sprache aus.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) go,</source>
        <translation>
            <numerusform>%n Wort fällt weg,</numerusform>
            <numerusform>%n Wörter fallen weg,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come.</source>
        <translation>
            <numerusform>%n kommt hinzu.</numerusform>
            <numerusform>%n kommen hinzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAnnotations</name>
    <message>
        <source>Pages of annotations that are elsewhere</source>
        <translation>Seiten mit Annotationen, die anderswo liegen</translation>
    </message>
    <message>
        <source>Claims whose words or event are not there</source>
        <translation>Aussagen, deren Wörter oder Ereignis fehlen</translation>
    </message>
    <message>
        <source>Places of words that are in no text of the file; they were kept as notes</source>
        <translation>Stellen, deren Wörter in keinem Text der Datei stehen; sie wurden als Notizen aufbewahrt</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Bodies of annotations that are no text</source>
        <translation>Inhalte von Annotationen, die kein Text sind</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What claims say besides their date, which only Synoptic reads</source>
        <translation>Was Aussagen außer ihrem Datum sagen (liest nur Synoptic)</translation>
    </message>
    <message>
        <source>Colours and descriptions of tags, which only Synoptic reads</source>
        <translation>Farben und Beschreibungen von Schlagwörtern (liest nur Synoptic)</translation>
    </message>
    <message>
        <source>Lists of words, which only Synoptic reads</source>
        <translation>Wortlisten (liest nur Synoptic)</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation>Synoptic-Studien (*.synoptic)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Lens: colour names, dates and money</source>
        <translation>&amp;Lupe: Namen, Zeitangaben und Beträge färben</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Synoptic</source>
        <translation>&amp;Über Synoptic</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Synoptic %1: read and annotate coverage side by side. Free software under the GNU GPL, version 3 or later. It never uses the network.</source>
        <translation>Synoptic %1: Berichterstattung nebeneinander lesen und annotieren. Freie Software unter der GNU GPL, Version 3 oder später. Es benutzt nie das Netz.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>No&amp;te on the study…</source>
        <translation>No&amp;tiz zur Studie…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>Neue &amp;Fassung…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Note on what is selected…</source>
        <translation>&amp;Notiz zum Ausgewählten…</translation>
    </message>
    <message>
        <source>Click into the article first.</source>
        <translation>Erst in den Artikel klicken.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>%1 has a version %2 now.</source>
        <translation>%1 hat jetzt eine Fassung %2.</translation>
    </message>
    <message>
        <source>%1 places went over for sure, %2 are to be reviewed.</source>
        <translation>Stellen: %1 sicher übernommen, %2 zu prüfen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, 1 to 9 to tag them, or T to name tags. Delete removes the selected highlight, R resizes it, N goes to the next. Ctrl+F finds. On the timeline: arrows go from event to event, F fits the story, 0 fits all, + and − zoom.</source>
        <translation>Wörter auswählen und H drücken, um sie zu markieren, 1 bis 9 für ein Schlagwort oder T, um Schlagwörter zu nennen. Entf entfernt die gewählte Markierung, R ändert ihren Umfang, N geht zur nächsten. Strg+F sucht. Auf der Zeitleiste: Pfeile gehen von Ereignis zu Ereignis, F passt die Geschichte ein, 0 alles, + und − zoomen.</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>Zeitleiste &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Synopsis</source>
        <translation>S&amp;ynopse</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>Artikel (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>WordListEditor</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>One name on a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>Words of the list, one on a line</source>
        <translation>Wörter der Liste, eines je Zeile</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation>Mitgelieferte Wörter</translation>
    </message>
    <message>
        <source>Found by patterns; there is no list to edit.</source>
        <translation>Durch Muster gefunden; es gibt keine Liste zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the program brings them</source>
        <translation>%1, vom Programm mitgeliefert</translation>
    </message>
    <message>
        <source>%1, kept in this study</source>
        <translation>%1, in dieser Studie gespeichert</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Namen importieren</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Compare analysts</source>
        <translation>Analysten vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Suggested events</source>
        <translation>Vorgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>Select the words in an article first.</source>
        <translation>Erst die Wörter in einem Artikel auswählen.</translation>
    </message>
    <message>
        <source>Apparatus</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive has no whole directory.</source>
        <translation>Das Archiv hat kein vollständiges Verzeichnis.</translation>
    </message>
    <message>
        <source>It has more than %1 entries.</source>
        <translation>Es hat mehr als %1 Einträge.</translation>
    </message>
</context>
</TS>
