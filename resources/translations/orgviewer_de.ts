<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <extra-glossary>organization chart, chart: Organigramm · card: Karte · tree: Baum · root: Wurzel · branch: Zweig · level: Ebene
to fold, unfold: einklappen, ausklappen · focus: Fokus · panel: Seitenleiste · outline: Gliederung · legend: Legende
minimap: Übersicht · person, people: Person, Personen · manager: Führungskraft · superior: vorgesetzte Person
reports to: berichtet an · direct reports: direkt unterstellt · dotted line: gestrichelte Linie · assistant: Assistenz
team: Team · organization: Organisation · post: Stelle · vacant: unbesetzt · headcount: Kopfzahl · role: Rolle
source: Quelle · claim: Aussage · note: Anmerkung · doubt: Zweifel · named: genannt · state: Stand · change: Änderung
comparison: Vergleich · history: Verlauf · file: Datei · folder: Ordner · table: Tabelle · column: Spalte · row: Zeile
sheet: Tabellenblatt · encoding: Zeichenkodierung · id: Kennung · field: Feld · layout: Layout · theme: Farbschema
Tone: nobody is addressed; menus and hints in the infinitive; quotation marks „…“; an ellipsis stands apart: Öffnen …
</extra-glossary>
    <context>
        <name>orgviewer</name>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>  hidden: fewer than {fewest} people</source>
            <translation>  verborgen: weniger als {fewest} Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>  {column}: {number} of {all}</source>
            <translation>  {column}: {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/summary.py" />
            <source>  {field} of {count}, the first {report}</source>
            <translation>  {field} von {count}, zuerst {report}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/summary.py" />
            <source>  … and {count} more; </source>
            <translation>  … und {count} weitere; </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/lives/changes.py" />
            <source> (%n people)</source>
            <extracomment />
            <translation>
                <numerusform> (%n Person)</numerusform>
                <numerusform> (%n Personen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source> (as told)</source>
            <translation> (wie angegeben)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source> (by its content)</source>
            <translation> (nach dem Inhalt)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source> (probably the same)</source>
            <translation> (wahrscheinlich dieselbe Person)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source> The clone is shallow: its earlier commits are missing.</source>
            <translation> Der Klon ist flach: seine früheren Commits fehlen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source> by {day}</source>
            <translation> bis {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source> of more</source>
            <translation> von mehr</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source> {context} that begins in line {line}</source>
            <translation> {context}, beginnend in Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/opening.py" />
            <source>"{at}" is no day, and no file of "{path}" ({first} to {last}).</source>
            <translation>„{at}“ ist kein Tag und keine Datei von „{path}“ ({first} bis {last}).</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>"{name}" is not written as the format wants it: kept as text under "Other"</source>
            <translation>„{name}“ ist nicht geschrieben, wie das Format es will: als Text unter „Anderes“ behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>"{name}" is {value}, which is no date: kept under "Other"</source>
            <translation>„{name}“ ist {value}, was kein Datum ist: behalten unter „Anderes“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/atomic_write.py" />
            <source>"{output}" cannot be written: a text holds {half}, half a character</source>
            <translation>„{output}“ kann nicht geschrieben werden: ein Text enthält {half}, ein halbes Zeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" cannot be written: {reason}</source>
            <translation>„{output}“ kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is a folder.</source>
            <translation>„{output}“ ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is a pipe, a socket or a device, not a file; choose another name.</source>
            <translation>„{output}“ ist eine Pipe, ein Socket oder ein Gerät, keine Datei; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is one of the files that are read; write to another.</source>
            <translation>„{output}“ ist eine der Dateien, die gelesen werden; in eine andere schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is the file that is read; write to another.</source>
            <translation>„{output}“ ist die Datei, die gelesen wird; in eine andere schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/sources.py" />
            <source>"{output}" would be read as a record of the folder that is read; write to another folder.</source>
            <translation>„{output}“ würde als Datensatz des gelesenen Ordners gelesen; in einen anderen Ordner schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/opening.py" />
            <source>"{path}" begins on {first}, and has nothing for {at}.</source>
            <translation>„{path}“ beginnt am {first} und hat nichts für {at}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{path}" cannot be looked for.</source>
            <translation>„{path}“ lässt sich nicht suchen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/catalogues.py" />
            <source>"{path}" cannot be read: install orgviewer anew.</source>
            <translation>„{path}“ ist nicht lesbar: orgviewer neu installieren.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/folder.py" />
            <source>"{path}" cannot be read: {reason}</source>
            <translation>„{path}“ ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>"{path}" cannot be read: {reason}.</source>
            <translation>„{path}“ ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>"{path}" cannot be read: {strerror}</source>
            <translation>„{path}“ ist nicht lesbar: {strerror}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>"{path}" cannot be removed: {reason}</source>
            <translation>„{path}“ lässt sich nicht entfernen: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/sample.py" />
            <location filename="../../orgviewer/writers/files.py" />
            <source>"{path}" does not end in {list}.</source>
            <translation>„{path}“ endet nicht auf {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/formats.py" />
            <location filename="../../orgviewer/publish/formats.py" />
            <source>"{path}" does not end in {suffixes}.</source>
            <translation>„{path}“ endet nicht auf {suffixes}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{path}" has no history: it does not lie in a git repository.</source>
            <translation>„{path}“ hat keinen Verlauf: es liegt in keinem git-Repository.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>"{path}" has no history: it is in no commit of its repository.</source>
            <translation>„{path}“ hat keinen Verlauf: es ist in keinem Commit seines Repositorys.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/opening.py" />
            <source>"{path}" has no history: it is no folder of files that have days in their names.</source>
            <translation>„{path}“ hat keinen Verlauf: es ist kein Ordner von Dateien mit Tagen in ihren Namen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{path}" has no history: the repository has no commit yet.</source>
            <translation>„{path}“ hat keinen Verlauf: das Repository hat noch keinen Commit.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>"{path}" is not a file of "orgviewer integrate", or was changed since: move it away and try again. Nothing was done.</source>
            <translation>„{path}“ ist keine Datei von „orgviewer integrate“ oder wurde seither geändert: wegschieben und noch einmal versuchen. Nichts wurde getan.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>"{path}" is not in the commit {commit} of its repository.</source>
            <translation>„{path}“ ist nicht im Commit {commit} seines Repositorys.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>"{place}" is {word}, but {error}</source>
            <translation>„{place}“ ist {word}, aber {error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/trees.py" />
            <source>"{root}" has no card on this day, so it cannot be the root of the chart.</source>
            <translation>„{root}“ hat an diesem Tag keine Karte und kann nicht die Wurzel des Organigramms sein.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number from 0.01 to 1000</source>
            <translation>"{text}" ist keine Zahl von 0.01 bis 1000</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number of dots from 1 to {most}</source>
            <translation>"{text}" ist keine Punktzahl von 1 bis {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number of millimetres from 0 to {most}</source>
            <translation>„{text}“ ist keine Zahl von Millimetern von 0 bis {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number of points from 1 to {most}</source>
            <translation>"{text}" ist keine Schriftgröße von 1 bis {most} Punkt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a whole number from 0 up</source>
            <translation>"{text}" ist keine ganze Zahl ab 0</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a whole number from 1 to {most}</source>
            <translation>"{text}" ist keine ganze Zahl von 1 bis {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{words}" is no commit of the repository in which "{path}" is.{where}</source>
            <translation>„{words}“ ist kein Commit des Repositorys, in dem „{path}“ ist.{where}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{word}" cannot be left off: these can, with commas between: {list}.</source>
            <translation>„{word}“ lässt sich nicht weglassen; weglassen lassen sich, mit Kommas dazwischen: {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" does not end in {comparisons}, {drawn}</source>
            <translation>„{word}“ endet nicht auf {comparisons}, {drawn}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>"{word}" does not end in {formats}</source>
            <translation>„{word}“ endet nicht auf {formats}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" does not end in {pictures}</source>
            <translation>„{word}“ endet nicht auf {pictures}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{word}" is no day: {error}</source>
            <translation>„{word}“ ist kein Tag: {error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>"{word}" is no day: {error}.</source>
            <translation>„{word}“ ist kein Tag: {error}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" is no paper: these are: {list}; or a size in millimetres, as 300x200, each side from {least} to {most}</source>
            <translation>„{word}“ ist kein Papier: das sind {list}; oder ein Maß in Millimetern wie 300x200, jede Seite von {least} bis {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" is no shape from 1:10 to 10:1; it is written as 16:9, as 1.5 or as one of {names}</source>
            <translation>„{word}“ ist kein Seitenverhältnis von 1:10 bis 10:1; geschrieben wird es als 16:9, als 1.5 oder als eines von {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>"{word}" is not two commits, written as HEAD~3..HEAD</source>
            <translation>„{word}“ sind nicht zwei Commits, geschrieben wie HEAD~3..HEAD</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{word}" is not two days, written as 2023-12..2024-06-30</source>
            <translation>„{word}“ sind nicht zwei Tage, geschrieben wie 2023-12..2024-06-30</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n SmartArts whose data is missing</source>
            <extracomment>%n SmartArt whose data is missing</extracomment>
            <translation>
                <numerusform>%n SmartArt, dessen Daten fehlen</numerusform>
                <numerusform>%n SmartArts, deren Daten fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n at the top</source>
            <extracomment>%n at the top</extracomment>
            <translation>
                <numerusform>%n an der Spitze</numerusform>
                <numerusform>%n an der Spitze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/export.py" />
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n cards</source>
            <extracomment>%n card</extracomment>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>%n cards have {span} directly beneath</source>
            <extracomment>%n card has {span} directly beneath</extracomment>
            <translation>
                <numerusform>%n Karte hat {span} direkt unter sich</numerusform>
                <numerusform>%n Karten haben {span} direkt unter sich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>%n cards meet this</source>
            <extracomment>%n card meets this</extracomment>
            <translation>
                <numerusform>%n Karte erfüllt das</numerusform>
                <numerusform>%n Karten erfüllen das</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>%n cards that were folded or unfolded are not there now: {names}.</source>
            <extracomment>%n card that was folded or unfolded is not there now: {names}.</extracomment>
            <translation>
                <numerusform>%n Karte, die ein- oder ausgeklappt war, ist jetzt nicht da: {names}.</numerusform>
                <numerusform>%n Karten, die ein- oder ausgeklappt waren, sind jetzt nicht da: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/tables/columns/unstated.py" />
            <source>%n cells of {column} say only that nothing is stated ({words}): taken as empty</source>
            <extracomment>%n cell of {column} says only that nothing is stated ({words}): taken as empty</extracomment>
            <translation>
                <numerusform>%n Zelle von {column} sagt nur, dass nichts angegeben ist ({words}): als leer genommen</numerusform>
                <numerusform>%n Zellen von {column} sagen nur, dass nichts angegeben ist ({words}): als leer genommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/changes/list.py" />
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>%n changes</source>
            <extracomment>%n change</extracomment>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n charts</source>
            <extracomment>%n chart</extracomment>
            <translation>
                <numerusform>%n Diagramm</numerusform>
                <numerusform>%n Diagramme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/status.py" />
            <source>%n cited there</source>
            <extracomment>%n cited there</extracomment>
            <translation>
                <numerusform>%n dort zitiert</numerusform>
                <numerusform>%n dort zitiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/tables/vocabulary/column_languages.py" />
            <source>%n columns in {language}, kept under Other</source>
            <extracomment>%n column in {language}, kept under Other</extracomment>
            <translation>
                <numerusform>%n Spalte in {language}, unter Anderes behalten</numerusform>
                <numerusform>%n Spalten in {language}, unter Anderes behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/connect.py" />
            <source>%n connections</source>
            <extracomment>%n connection</extracomment>
            <translation>
                <numerusform>%n Verbindung</numerusform>
                <numerusform>%n Verbindungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <source>%n direct reports</source>
            <extracomment>%n direct report</extracomment>
            <translation>
                <numerusform>%n direkt unterstellt</numerusform>
                <numerusform>%n direkt unterstellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n drawings by hand</source>
            <extracomment>%n drawing by hand</extracomment>
            <translation>
                <numerusform>%n Freihandzeichnung</numerusform>
                <numerusform>%n Freihandzeichnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/records/units.py" />
            <source>%n empty records</source>
            <extracomment>%n empty record</extracomment>
            <translation>
                <numerusform>%n leerer Datensatz</numerusform>
                <numerusform>%n leere Datensätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/registers/follow_the_money.py" />
            <source>%n entities {name}</source>
            <extracomment>%n entity {name}</extracomment>
            <translation>
                <numerusform>%n Entität {name}</numerusform>
                <numerusform>%n Entitäten {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/check.py" />
            <source>%n errors</source>
            <extracomment>%n error</extracomment>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n films or sounds</source>
            <extracomment>%n film or sound</extracomment>
            <translation>
                <numerusform>%n Film oder Ton</numerusform>
                <numerusform>%n Filme oder Töne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n groups</source>
            <extracomment>%n group</extracomment>
            <translation>
                <numerusform>%n Gruppe</numerusform>
                <numerusform>%n Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>%n halves</source>
            <extracomment>one half</extracomment>
            <translation>
                <numerusform>eine Hälfte</numerusform>
                <numerusform>%n Hälften</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <source>%n headcounts</source>
            <extracomment>%n headcount</extracomment>
            <translation>
                <numerusform>%n Kopfzahl</numerusform>
                <numerusform>%n Kopfzahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n hidden shapes</source>
            <extracomment>%n hidden shape</extracomment>
            <translation>
                <numerusform>%n verborgene Form</numerusform>
                <numerusform>%n verborgene Formen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n hidden slides</source>
            <extracomment>%n hidden slide</extracomment>
            <translation>
                <numerusform>%n verborgene Folie</numerusform>
                <numerusform>%n verborgene Folien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>%n in earlier or later states</source>
            <extracomment>%n in earlier or later states</extracomment>
            <translation>
                <numerusform>%n in früheren oder späteren Ständen</numerusform>
                <numerusform>%n in früheren oder späteren Ständen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n joined</source>
            <extracomment>%n joined</extracomment>
            <translation>
                <numerusform>%n gekommen</numerusform>
                <numerusform>%n gekommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n left</source>
            <extracomment>%n left</extracomment>
            <translation>
                <numerusform>%n gegangen</numerusform>
                <numerusform>%n gegangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/spoken.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>%n levels</source>
            <extracomment>%n level</extracomment>
            <translation>
                <numerusform>%n Ebene</numerusform>
                <numerusform>%n Ebenen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>%n lines</source>
            <extracomment>%n line</extracomment>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>%n lines are no part of the table, for "#" stands before: skipped</source>
            <extracomment>%n line is no part of the table, for "#" stands before: skipped</extracomment>
            <translation>
                <numerusform>%n Zeile gehört nicht zur Tabelle, denn „#“ steht davor: übersprungen</numerusform>
                <numerusform>%n Zeilen gehören nicht zur Tabelle, denn „#“ steht davor: übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>%n lines are read from the drawing and not confirmed; they are dashed on the chart.</source>
            <extracomment>%n line is read from the drawing and not confirmed; it is dashed on the chart.</extracomment>
            <translation>
                <numerusform>%n Linie ist aus der Zeichnung gelesen und nicht bestätigt; sie ist im Organigramm gestrichelt.</numerusform>
                <numerusform>%n Linien sind aus der Zeichnung gelesen und nicht bestätigt; sie sind im Organigramm gestrichelt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n lines are read from the drawing and not stated by it.</source>
            <extracomment>%n line is read from the drawing and not stated by it.</extracomment>
            <translation>
                <numerusform>%n Linie ist aus der Zeichnung gelesen und nicht darin angegeben.</numerusform>
                <numerusform>%n Linien sind aus der Zeichnung gelesen und nicht darin angegeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>%n lines changed</source>
            <extracomment>%n line changed</extracomment>
            <translation>
                <numerusform>%n Zeile geändert</numerusform>
                <numerusform>%n Zeilen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>%n lines lead from or to nowhere: left out</source>
            <extracomment>%n line leads from or to nowhere: left out</extracomment>
            <translation>
                <numerusform>%n Linie führt von oder nach nirgendwo: ausgelassen</numerusform>
                <numerusform>%n Linien führen von oder nach nirgendwo: ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/registers/follow_the_money.py" />
            <source>%n links of no person</source>
            <extracomment>%n link of no person</extracomment>
            <translation>
                <numerusform>%n Verbindung ohne Person</numerusform>
                <numerusform>%n Verbindungen ohne Person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>%n managers not in the file</source>
            <extracomment>%n manager not in the file</extracomment>
            <translation>
                <numerusform>%n Führungskraft außerhalb der Datei</numerusform>
                <numerusform>%n Führungskräfte außerhalb der Datei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>%n managers to {staff} staff</source>
            <extracomment>%n manager to {staff} staff</extracomment>
            <translation>
                <numerusform>%n Führungskraft zu {staff} übrigen Personen</numerusform>
                <numerusform>%n Führungskräfte zu {staff} übrigen Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>%n managers to {staff} staff, 1 : {ratio}</source>
            <extracomment>%n manager to {staff} staff, 1 : {ratio}</extracomment>
            <translation>
                <numerusform>%n Führungskraft zu {staff} übrigen Personen, 1 : {ratio}</numerusform>
                <numerusform>%n Führungskräfte zu {staff} übrigen Personen, 1 : {ratio}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n memberships have {name}: left out.</source>
            <extracomment>%n membership has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n Mitgliedschaft hat {name}: ausgelassen.</numerusform>
                <numerusform>%n Mitgliedschaften haben {name}: ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n more</source>
            <extracomment>%n more</extracomment>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>%n more columns are kept as Other.</source>
            <extracomment>%n more column is kept as Other.</extracomment>
            <translation>
                <numerusform>%n weitere Spalte bleibt als Anderes.</numerusform>
                <numerusform>%n weitere Spalten bleiben als Anderes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n more, not named</source>
            <extracomment>%n more, not named</extracomment>
            <translation>
                <numerusform>%n weitere, nicht genannt</numerusform>
                <numerusform>%n weitere, nicht genannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/panel/unlisted.py" />
            <source>%n more, whom the filter leaves out</source>
            <extracomment>%n more, whom the filter leaves out</extracomment>
            <translation>
                <numerusform>%n weitere Person, die der Filter weglässt</numerusform>
                <numerusform>%n weitere Personen, die der Filter weglässt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n moved</source>
            <extracomment>%n moved</extracomment>
            <translation>
                <numerusform>%n umgezogen</numerusform>
                <numerusform>%n umgezogen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n named</source>
            <extracomment>%n named</extracomment>
            <translation>
                <numerusform>%n genannt</numerusform>
                <numerusform>%n genannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n new roles</source>
            <extracomment>%n new role</extracomment>
            <translation>
                <numerusform>%n neue Rolle</numerusform>
                <numerusform>%n neue Rollen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n no longer named</source>
            <extracomment>%n no longer named</extracomment>
            <translation>
                <numerusform>%n nicht mehr genannt</numerusform>
                <numerusform>%n nicht mehr genannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n not named before</source>
            <extracomment>%n not named before</extracomment>
            <translation>
                <numerusform>%n vorher nicht genannt</numerusform>
                <numerusform>%n vorher nicht genannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n objects of other programs</source>
            <extracomment>%n object of another program</extracomment>
            <translation>
                <numerusform>%n Objekt eines anderen Programms</numerusform>
                <numerusform>%n Objekte anderer Programme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/native.py" />
            <source>%n oddities were found in it: "orgviewer check" lists them.</source>
            <extracomment>%n oddity was found in it: "orgviewer check" lists them.</extracomment>
            <translation>
                <numerusform>%n Auffälligkeit darin gefunden: „orgviewer check“ listet sie auf.</numerusform>
                <numerusform>%n Auffälligkeiten darin gefunden: „orgviewer check“ listet sie auf.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <source>%n of them may not be there yet or any more</source>
            <extracomment>%n of them may not be there yet or any more</extracomment>
            <translation>
                <numerusform>%n davon vielleicht noch nicht oder nicht mehr da</numerusform>
                <numerusform>%n davon vielleicht noch nicht oder nicht mehr da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <location filename="../../orgviewer/model/summary.py" />
            <source>%n organizations</source>
            <extracomment>%n organization</extracomment>
            <translation>
                <numerusform>%n Organisation</numerusform>
                <numerusform>%n Organisationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n organizations are not {what}.</source>
            <extracomment>%n organization is not {what}.</extracomment>
            <translation>
                <numerusform>%n Organisation: {what}.</numerusform>
                <numerusform>%n Organisationen: {what}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n organizations have {name}: left out.</source>
            <extracomment>%n organization has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n Organisation hat {name}: ausgelassen.</numerusform>
                <numerusform>%n Organisationen haben {name}: ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n organizations have {what}: left out.</source>
            <extracomment>%n organization has {what}: left out.</extracomment>
            <translation>
                <numerusform>%n Organisation hat {what}: weggelassen.</numerusform>
                <numerusform>%n Organisationen haben {what}: weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <source>%n organizations lie in another</source>
            <extracomment>%n organization lies in another</extracomment>
            <translation>
                <numerusform>%n Organisation liegt in einer anderen</numerusform>
                <numerusform>%n Organisationen liegen in einer anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n other changes</source>
            <extracomment>%n other change</extracomment>
            <translation>
                <numerusform>%n andere Änderung</numerusform>
                <numerusform>%n andere Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>%n others</source>
            <extracomment>%n other</extracomment>
            <translation>
                <numerusform>%n anderes</numerusform>
                <numerusform>%n andere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/paper/pages.py" />
            <source>%n pages</source>
            <extracomment>%n page</extracomment>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/visio/document.py" />
            <source>%n pages behind others</source>
            <extracomment>%n page behind others</extracomment>
            <translation>
                <numerusform>%n Seite hinter anderen</numerusform>
                <numerusform>%n Seiten hinter anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n pages in all</source>
            <extracomment>%n page in all</extracomment>
            <translation>
                <numerusform>insgesamt %n Seite</numerusform>
                <numerusform>insgesamt %n Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/commands/sample.py" />
            <location filename="../../orgviewer/directory/directory.py" />
            <location filename="../../orgviewer/lives/changes.py" />
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/paint/figure_words.py" />
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <location filename="../../orgviewer/publish/drawings/node_data.py" />
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>%n people</source>
            <extracomment>%n person</extracomment>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n people have {name}: left out.</source>
            <extracomment>%n person has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n Person hat {name}: ausgelassen.</numerusform>
                <numerusform>%n Personen haben {name}: ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n people have {what}.</source>
            <extracomment>%n person has {what}.</extracomment>
            <translation>
                <numerusform>%n Person: {what}.</numerusform>
                <numerusform>%n Personen: {what}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n people who are absent are {what}.</source>
            <extracomment>%n person who is absent is {what}.</extracomment>
            <translation>
                <numerusform>%n nicht vorhandene Person: {what}.</numerusform>
                <numerusform>%n nicht vorhandene Personen: {what}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n people, then {after}</source>
            <extracomment>%n person, then {after}</extracomment>
            <translation>
                <numerusform>%n Person, dann {after}</numerusform>
                <numerusform>%n Personen, dann {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/status.py" />
            <source>%n perhaps</source>
            <extracomment>%n perhaps</extracomment>
            <translation>
                <numerusform>%n vielleicht</numerusform>
                <numerusform>%n vielleicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>%n photos are not drawn ({reasons}): save them as PNG or JPEG of at most {pixels} megapixels and {bytes} MB.</source>
            <extracomment>%n photo is not drawn ({reasons}): save it as PNG or JPEG of at most {pixels} megapixels and {bytes} MB.</extracomment>
            <translation>
                <numerusform>%n Foto wird nicht gezeichnet ({reasons}): als PNG oder JPEG mit höchstens {pixels} Megapixeln und {bytes} MB speichern.</numerusform>
                <numerusform>%n Fotos werden nicht gezeichnet ({reasons}): als PNG oder JPEG mit höchstens {pixels} Megapixeln und {bytes} MB speichern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n pictures that are neither PNG nor JPEG</source>
            <extracomment>%n picture that is neither PNG nor JPEG</extracomment>
            <translation>
                <numerusform>%n Bild, das weder PNG noch JPEG ist</numerusform>
                <numerusform>%n Bilder, die weder PNG noch JPEG sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <source>%n posts</source>
            <extracomment>%n post</extracomment>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n posts ({vacant} vacant)</source>
            <extracomment>%n post ({vacant} vacant)</extracomment>
            <translation>
                <numerusform>%n Stelle ({vacant} unbesetzt)</numerusform>
                <numerusform>%n Stellen ({vacant} unbesetzt)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/vacancies.py" />
            <source>%n posts are left out.</source>
            <extracomment>%n post is left out.</extracomment>
            <translation>
                <numerusform>%n Stelle ist weggelassen.</numerusform>
                <numerusform>%n Stellen sind weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n posts have {name}: left out.</source>
            <extracomment>%n post has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n Stelle hat {name}: ausgelassen.</numerusform>
                <numerusform>%n Stellen haben {name}: ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/vacancies.py" />
            <source>%n posts have {what}: left out.</source>
            <extracomment>%n post has {what}: left out.</extracomment>
            <translation>
                <numerusform>%n Stelle hat {what}: weggelassen.</numerusform>
                <numerusform>%n Stellen haben {what}: weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/status.py" />
            <source>%n problems</source>
            <extracomment>%n problem</extracomment>
            <translation>
                <numerusform>%n Problem</numerusform>
                <numerusform>%n Probleme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/registers/open_states.py" />
            <source>%n records without a name</source>
            <extracomment>%n record without a name</extracomment>
            <translation>
                <numerusform>%n Datensatz ohne Namen</numerusform>
                <numerusform>%n Datensätze ohne Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>%n referrals to other directories</source>
            <extracomment>%n referral to other directories</extracomment>
            <translation>
                <numerusform>%n Verweis auf andere Verzeichnisse</numerusform>
                <numerusform>%n Verweise auf andere Verzeichnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n renamed</source>
            <extracomment>%n renamed</extracomment>
            <translation>
                <numerusform>%n umbenannt</numerusform>
                <numerusform>%n umbenannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n report to somebody</source>
            <extracomment>%n reports to somebody</extracomment>
            <translation>
                <numerusform>%n berichtet an jemanden</numerusform>
                <numerusform>%n berichten an jemanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n reporting lines of further memberships are left out.</source>
            <extracomment>%n reporting line of further memberships is left out.</extracomment>
            <translation>
                <numerusform>%n Berichtslinie weiterer Mitgliedschaften ist ausgelassen.</numerusform>
                <numerusform>%n Berichtslinien weiterer Mitgliedschaften sind ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <location filename="../../orgviewer/readers/syntax/drawings/visio/document.py" />
            <source>%n shapes on layers that are switched off</source>
            <extracomment>%n shape on a layer that is switched off</extracomment>
            <translation>
                <numerusform>%n Form auf ausgeschalteten Ebenen</numerusform>
                <numerusform>%n Formen auf ausgeschalteten Ebenen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/printed_directory.py" />
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n sheets of {paper}</source>
            <extracomment>%n sheet of {paper}</extracomment>
            <translation>
                <numerusform>%n Blatt {paper}</numerusform>
                <numerusform>%n Blätter {paper}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n shown</source>
            <extracomment>%n shown</extracomment>
            <translation>
                <numerusform>%n gezeigt</numerusform>
                <numerusform>%n gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n slides of {paper}</source>
            <extracomment>%n slide of {paper}</extracomment>
            <translation>
                <numerusform>%n Folie {paper}</numerusform>
                <numerusform>%n Folien {paper}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>%n sources</source>
            <extracomment>%n source</extracomment>
            <translation>
                <numerusform>%n Quelle</numerusform>
                <numerusform>%n Quellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n sources are left out.</source>
            <extracomment>%n source is left out.</extracomment>
            <translation>
                <numerusform>%n Quelle ist weggelassen.</numerusform>
                <numerusform>%n Quellen sind weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>%n steps above</source>
            <extracomment>%n step above</extracomment>
            <translation>
                <numerusform>%n Schritt darüber</numerusform>
                <numerusform>%n Schritte darüber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>%n steps in between</source>
            <extracomment>%n step in between</extracomment>
            <translation>
                <numerusform>%n Schritt dazwischen</numerusform>
                <numerusform>%n Schritte dazwischen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n superiors not in the file</source>
            <extracomment>%n superior not in the file</extracomment>
            <translation>
                <numerusform>%n vorgesetzte Person nicht in der Datei</numerusform>
                <numerusform>%n vorgesetzte Personen nicht in der Datei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams dissolved</source>
            <extracomment>%n team dissolved</extracomment>
            <translation>
                <numerusform>%n Team aufgelöst</numerusform>
                <numerusform>%n Teams aufgelöst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams founded</source>
            <extracomment>%n team founded</extracomment>
            <translation>
                <numerusform>%n Team gegründet</numerusform>
                <numerusform>%n Teams gegründet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams moved</source>
            <extracomment>%n team moved</extracomment>
            <translation>
                <numerusform>%n Team umgezogen</numerusform>
                <numerusform>%n Teams umgezogen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>%n teams of one: {list}</source>
            <extracomment>%n team of one: {list}</extracomment>
            <translation>
                <numerusform>%n Team mit nur einer Person: {list}</numerusform>
                <numerusform>%n Teams mit nur einer Person: {list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams renamed</source>
            <extracomment>%n team renamed</extracomment>
            <translation>
                <numerusform>%n Team umbenannt</numerusform>
                <numerusform>%n Teams umbenannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/json_ld/to_popolo.py" />
            <source>%n things {name}</source>
            <extracomment>%n thing {name}</extracomment>
            <translation>
                <numerusform>%n Ding {name}</numerusform>
                <numerusform>%n Dinge {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>%n vacancies</source>
            <extracomment>%n vacancy</extracomment>
            <translation>
                <numerusform>%n unbesetzte Stelle</numerusform>
                <numerusform>%n unbesetzte Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/check.py" />
            <source>%n warnings</source>
            <extracomment>%n warning</extracomment>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>%n without dates</source>
            <extracomment>%n without dates</extracomment>
            <translation>
                <numerusform>%n ohne Zeitangaben</numerusform>
                <numerusform>%n ohne Zeitangaben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;About orgviewer</source>
            <translation>Übe&amp;r orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Actual size (100 %)</source>
            <translation>Ori&amp;ginalgröße (100 %)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Assistants</source>
            <translation>&amp;Assistenzen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Automatic</source>
            <translation>&amp;Automatisch</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;Background</source>
            <translation>&amp;Hintergrund</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Board</source>
            <translation>Bildta&amp;fel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Centre</source>
            <translation>Zent&amp;rieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Changes</source>
            <translation>Ä&amp;nderungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Ändern …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Wählen…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/menus.py" />
            <source>&amp;Clear this list</source>
            <translation>Liste &amp;leeren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connections.py" />
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Colours</source>
            <translation>F&amp;arben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Compact</source>
            <translation>&amp;Kompakt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>&amp;Confirm all</source>
            <translation>&amp;Alles bestätigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Connection to…</source>
            <translation>&amp;Verbindung zu …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Contacts: addresses, telephone numbers, links</source>
            <translation>&amp;Kontakte: Adressen, Telefonnummern, Links</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>&amp;Copy all</source>
            <translation>Alle &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Dates</source>
            <translation>&amp;Datumsangaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Dates, and how long something took</source>
            <translation>&amp;Daten, und wie lange etwas dauerte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Delete the view</source>
            <translation>Ansicht &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;Direction</source>
            <translation>&amp;Richtung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Dotted lines</source>
            <translation>Gestri&amp;chelte Linien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Down</source>
            <translation>A&amp;b</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>&amp;Encoding</source>
            <translation>&amp;Zeichenkodierung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Suchen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Fit</source>
            <translation>Ein&amp;passen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Footer</source>
            <translation>&amp;Fußzeile</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;Go</source>
            <translation>&amp;Gehe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Go to the other part</source>
            <translation>Zum anderen &amp;Teil</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Guide</source>
            <translation>&amp;Anleitung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Header</source>
            <translation>&amp;Kopfzeile</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>&amp;Height</source>
            <translation>&amp;Höhe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;History of this file</source>
            <translation>Ve&amp;rlauf dieser Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>&amp;If</source>
            <translation>We&amp;nn</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Language, from the next start</source>
            <translation>Sp&amp;rache, ab dem nächsten Start</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>&amp;Leave the comparison</source>
            <translation>Vergleich &amp;verlassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Legend</source>
            <translation>&amp;Legende</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>&amp;Letters:</source>
            <translation>&amp;Buchstaben:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;Levels</source>
            <translation>&amp;Ebenen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;List as</source>
            <translation>&amp;Auflisten als</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Lives: education, work, awards, projects, publications, interests, biographies</source>
            <translation>&amp;Lebensläufe: Ausbildung, Arbeit, Preise, Projekte, Veröffentlichungen, Interessen, Biografien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Logo</source>
            <translation>&amp;Logo</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Margins</source>
            <translation>&amp;Ränder</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Minimap</source>
            <translation>Ü&amp;bersicht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Names: people are called as their posts, those alike are counted</source>
            <translation>&amp;Namen: Personen heißen wie ihre Stelle, gleiche werden gezählt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Native names</source>
            <translation>Na&amp;men in Originalschrift</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/regrouping.py" />
            <source>&amp;Open a file first</source>
            <translation>Erst eine Datei &amp;öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>&amp;Open your own file…</source>
            <translation>&amp;Eigene Datei öffnen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Outline</source>
            <translation>&amp;Gliederung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Page numbers</source>
            <translation>&amp;Seitenzahlen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Panel</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;Part</source>
            <translation>&amp;Teil</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>&amp;People</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Photos</source>
            <translation>&amp;Fotos</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Problems…</source>
            <translation>&amp;Probleme …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Quit</source>
            <translation>Been&amp;den</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Redo {act}</source>
            <translation>&amp;Wiederholen: {act}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Reload</source>
            <translation>&amp;Neu laden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>&amp;Remove from this list</source>
            <translation>Aus der Liste &amp;entfernen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Rename the view…</source>
            <translation>Ansicht &amp;umbenennen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>&amp;Reset</source>
            <translation>Zurücks&amp;etzen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Resume</source>
            <translation>&amp;Wieder aufnehmen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Save a copy as YAML, JSON or CSV…</source>
            <translation>&amp;Kopie als YAML, JSON oder CSV speichern …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Save the view…</source>
            <translation>Ansicht &amp;sichern …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;Save…</source>
            <translation>Spei&amp;chern …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>&amp;Sheet</source>
            <translation>&amp;Tabellenblatt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>&amp;Show the card</source>
            <translation>Karte &amp;zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Sources</source>
            <translation>&amp;Quellen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Summaries</source>
            <translation>&amp;Kurzbeschreibungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>&amp;Teams</source>
            <translation>&amp;Teams</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Theme</source>
            <translation>Farb&amp;schema</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Tidy</source>
            <translation>&amp;Ordentlich</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Time</source>
            <translation>Zei&amp;t</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Undo {act}</source>
            <translation>&amp;Rückgängig: {act}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Unfold all</source>
            <translation>Alles &amp;ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Up</source>
            <translation>A&amp;uf</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Update the view</source>
            <translation>Ansicht &amp;aktualisieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Watermark</source>
            <translation>Wasser&amp;zeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;What</source>
            <translation>&amp;Was</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>&amp;Width</source>
            <translation>&amp;Breite</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>&amp;Width:</source>
            <translation>&amp;Breite:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;Write as</source>
            <translation>&amp;Schreiben als</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Zoom to the selection</source>
            <translation>&amp;Auf die Auswahl zoomen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>&amp;then</source>
            <translation>&amp;dann</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>(default: %(default)s)</source>
            <translation>(Vorgabe: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/problems.py" />
            <source>({count} like this, the first at {first})</source>
            <translation>({count} solche, die ersten bei {first})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/words/translation.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/unwrapping.py" />
            <source>, beside people by their ids: left out</source>
            <translation>, neben Personen nach ihren Kennungen: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/unwrapping.py" />
            <source>, beside the list {read}: left out</source>
            <translation>, neben der Liste {read}: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>, but </source>
            <translation>, aber </translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>, one of {count}</source>
            <translation>, eines von {count}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>--chart and --changes-only are for charts, as in --output changes.png --changes-only.</source>
            <translation>--chart und --changes-only sind für Organigramme, wie in --output changes.png --changes-only.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/languages.py" />
            <source>--lang needs one of {languages}, not "{name}".</source>
            <translation>--lang braucht eines von {languages}, nicht "{name}".</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/directory.py" />
            <source>--order is for lists (--as list): a board is in the order of the teams.</source>
            <translation>--order gilt für Listen (--as list): Eine Bildtafel hat die Reihenfolge der Teams.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/directory.py" />
            <source>--paper is for .pdf, .docx and .xlsx, not for .html.</source>
            <translation>--paper gilt für .pdf, .docx und .xlsx, nicht für .html.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/language.py" />
            <source>0.5</source>
            <translation>0,5</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>1 : 1</source>
            <translation>1 : 1</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/language.py" />
            <source>1,000</source>
            <translation>1.000</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>125 %</source>
            <translation>125 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>150 %</source>
            <translation>150 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>16 : 9</source>
            <translation>16 : 9</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>200 %</source>
            <translation>200 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>2024-06-30</source>
            <translation>2024-06-30</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>4 : 3</source>
            <translation>4 : 3</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>; from {old} to {new}</source>
            <translation>; von {old} zu {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>; reported to {name}</source>
            <translation>; berichtete an {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>@start{kind} of PlantUML is not read</source>
            <translation>@start{kind} von PlantUML wird nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/export.py" />
            <source>A .drawio has pages of branches, or one: no tiles.</source>
            <translation>Eine .drawio-Datei hat eine Seite oder eine je Zweig: keine Kacheln.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>A PNG cannot be larger than 2,147,483,647 pixels to a side; try a smaller scale.</source>
            <translation>Ein PNG kann nicht größer sein als 2.147.483.647 Pixel je Seite; einen kleineren Maßstab versuchen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>A PNG of {width} × {height} pixels is more than many programs open: {most}. PDF (one page, or the tiles of a poster) and SVG are sharp at any size; or try a smaller scale.</source>
            <translation>Ein PNG von {width} × {height} Pixeln ist mehr, als viele Programme öffnen: {most}. PDF (eine Seite oder Teile eines Posters) und SVG sind in jeder Größe scharf; oder einen kleineren Maßstab versuchen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>A click finds these people. Who has several of these is coloured by the first.</source>
            <translation>Ein Klick findet diese Personen. Wer mehrere davon hat, trägt die Farbe des ersten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>A click finds whom a rule meets.</source>
            <translation>Ein Klick findet, wen eine Regel trifft.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>A day is written as 2024-06-30.</source>
            <translation>Ein Tag wird als 2024-06-30 geschrieben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>A graph begins with "graph {" or "digraph {".</source>
            <translation>Ein Graph beginnt mit „graph {“ oder „digraph {“.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/source.py" />
            <source>A line of --- ends it.</source>
            <translation>Eine Zeile aus --- beendet ihn.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>A line of LDIF is "attribute: value", a comment that begins with "#", or goes on behind one space.</source>
            <translation>Eine LDIF-Zeile ist „attribute: value“, ein Kommentar, der mit „#“ beginnt, oder geht nach einem Leerzeichen weiter.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>A mark for every state, higher where more changed; click on one, or drag</source>
            <translation>Eine Marke für jeden Stand, höher, wo sich mehr geändert hat; anklicken oder ziehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/entry.py" />
            <source>A menu cannot start "{program}", for this path is not in UTF-8: rename the folders that are not, or install the program in another one. Nothing was done.</source>
            <translation>Ein Menü kann „{program}“ nicht starten, denn dieser Pfad ist nicht in UTF-8: die Ordner umbenennen, die es nicht sind, oder das Programm in einem anderen installieren. Nichts wurde getan.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>A menu needs an installed program, and there is none beside "{interpreter}": install orgviewer with pip, pipx or uv first.</source>
            <translation>Ein Menü braucht ein installiertes Programm, und neben „{interpreter}“ ist keines: orgviewer erst mit pip, pipx oder uv installieren.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>A name, team, school … or school:Toronto</source>
            <translation>Name, Team, Schule … oder school:Toronto</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A page for each branch</source>
            <translation>Eine Seite je Zweig</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/posts/post_document.py" />
            <source>A part of it has no holder who is named.</source>
            <translation>Ein Teil davon hat keinen genannten Inhaber.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>A part of the chart</source>
            <translation>Ein Teil des Organigramms</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A poster of several sheets</source>
            <translation>Ein Poster aus mehreren Blättern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/pages.py" />
            <source>A poster of {tiles}, {rows} × {columns}; neighbours overlap by {overlap} mm at least: dashed marks show where the next one begins.</source>
            <translation>Ein Poster aus {tiles}, {rows} × {columns}; Nachbarn überlappen sich um mindestens {overlap} mm: gestrichelte Marken zeigen, wo der nächste beginnt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>A row that names the columns should follow them, and a row for each shape.</source>
            <translation>Danach sollte eine Zeile mit den Namen der Spalten folgen und eine Zeile für jede Form.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>A sheet holds {most} rows, and this directory has more.</source>
            <translation>Ein Tabellenblatt fasst {most} Zeilen, und dieses Verzeichnis hat mehr.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>A team, the teams within it, and their people</source>
            <translation>Ein Team, die Teams darin und ihre Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/links.py" />
            <source>A text stands as in A --&gt;|text| B or A -- text --&gt; B.</source>
            <translation>Ein Text steht wie in A --&gt;|Text| B oder A -- Text --&gt; B.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>A text, a number, a day or a number of days</source>
            <translation>Ein Text, eine Zahl, ein Tag oder eine Zahl von Tagen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>A viewer for organization charts whose every fact names its source.</source>
            <translation>Ein Betrachter für Organigramme, in denen jede Angabe ihre Quelle nennt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>A window needs a display and none is here ({variables}), {but}</source>
            <translation>Ein Fenster braucht einen Bildschirm, und hier ist keiner ({variables}), {but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>A window needs libraries that are missing here: {loads}</source>
            <translation>Ein Fenster braucht Bibliotheken, die hier fehlen: {loads}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>A year, a month or a day: 2023, 2023-07 or 2023-07-12; Enter shows it</source>
            <translation>Ein Jahr, ein Monat oder ein Tag: 2023, 2023-07 oder 2023-07-12; die Eingabetaste zeigt ihn</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A0</source>
            <translation>A0</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A1</source>
            <translation>A1</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A2</source>
            <translation>A2</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A4, upright</source>
            <translation>A4, Hochformat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A4, wide</source>
            <translation>A4, Querformat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>About orgviewer</source>
            <translation>Über orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <source>About this chart</source>
            <translation>Über dieses Organigramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Advised</source>
            <translation>Betreut</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Advisor</source>
            <translation>Betreuung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Advisor (beside a school)</source>
            <translation>Betreuung (neben einer Schule)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>All levels are shown</source>
            <translation>Alle Ebenen sind zu sehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>All on one sheet</source>
            <translation>Alles auf einem Blatt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Also reports to</source>
            <translation>Berichtet auch an</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/sharing_lines.py" />
            <source>Also with {head}: {names}</source>
            <translation>Außerdem mit {head}: {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/sharing_lines.py" />
            <source>Also: {names}</source>
            <translation>Außerdem: {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>An entry begins with "dn:".</source>
            <translation>Ein Eintrag beginnt mit „dn:“.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/spoken.py" />
            <source>An organization chart with nobody in it.</source>
            <translation>Ein Organigramm, in dem niemand steht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/reports.py" />
            <source>Another manager is named here.</source>
            <translation>Hier ist eine andere Führungskraft genannt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>Another row has the {word} “{ids}”, too.</source>
            <translation>Eine andere Zeile hat auch {word} „{ids}“.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Apr</source>
            <translation>Apr.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Arran&amp;ge by</source>
            <translation>Anordnen &amp;nach</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Arranging …</source>
            <translation>Wird angeordnet …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Arrow keys</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Arrow keys go from card to card, with Shift or without a selected card they move the chart; Space folds, Enter shows details, / finds.</source>
            <translation>Die Pfeiltasten gehen von Karte zu Karte; mit Umschalt oder ohne gewählte Karte verschieben sie das Organigramm; die Leertaste klappt ein, die Eingabetaste zeigt Einzelheiten, / sucht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/caption.py" />
            <source>As cited in these: {list}</source>
            <extracomment>As cited there: {list}</extracomment>
            <translation>
                <numerusform>Wie dort zitiert: {list}</numerusform>
                <numerusform>Wie in diesen zitiert: {list}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>As drawn</source>
            <translation>Wie gezeichnet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>As found: {name}</source>
            <translation>Wie erkannt: {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>As it was: {path}</source>
            <translation>Wie zuvor: {path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>As it will read</source>
            <translation>So wird es gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/paint/caption.py" />
            <location filename="../../orgviewer/publish/html/data.py" />
            <location filename="../../orgviewer/publish/paper/frame.py" />
            <location filename="../../orgviewer/publish/pptx/contents.py" />
            <source>As of {day}</source>
            <translation>Stand: {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>As the file says</source>
            <translation>Wie in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>As the window</source>
            <translation>Wie das Fenster</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>As usual in the language</source>
            <translation>Wie in der Sprache üblich</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Ask its owner.</source>
            <translation>Den Besitzer fragen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Assistant</source>
            <translation>Assistenz</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>At the top</source>
            <translation>An der Spitze</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Aug</source>
            <translation>Aug.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Awards</source>
            <translation>Auszeichnungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>B&amp;ack</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Back to “{choice}”</source>
            <translation>Zurück zu „{choice}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Badge</source>
            <translation>Abzeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Begin each with "- name:".</source>
            <translation>Jede beginnt mit "- name:".</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>Begin with "name:".</source>
            <translation>Mit "name:" beginnen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>Begin with "persons:".</source>
            <translation>Mit „persons:“ beginnen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Begin with "views:".</source>
            <translation>Mit "views:" beginnen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Biography</source>
            <translation>Biografie</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/publication.py" />
            <location filename="../../orgviewer/views/directory/shown.py" />
            <source>Board</source>
            <translation>Bildtafel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Border</source>
            <translation>Rand</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Both words are found: in a name, a role, a team, or what is known of a life</source>
            <translation>Beide Wörter kommen vor: in Name, Rolle, Team oder dem, was von einem Leben bekannt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/main_window.py" />
            <source>Branch</source>
            <translation>Zweig</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>Breakdown structures (@startwbs), mind maps and boxes with arrows (@startuml) are read.</source>
            <translation>Gelesen werden Strukturpläne (@startwbs), Mindmaps und Kästen mit Pfeilen (@startuml).</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/boxes.py" />
            <source>Breakdown structures, mind maps, and boxes with arrows between them are read.</source>
            <translation>Gelesen werden Strukturpläne, Mindmaps und Kästen mit Pfeilen dazwischen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>By its words</source>
            <translation>Nach den Wörtern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>By {facet}</source>
            <translation>Nach {facet}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>C&amp;hanges only</source>
            <translation>Nur Änder&amp;ungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>C&amp;lose</source>
            <translation>Sc&amp;hließen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/work_bar.py" />
            <source>Cancel: {work}</source>
            <translation>Abbrechen: {work}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Car&amp;ds…</source>
            <translation>Ka&amp;rten…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Cells of the table</source>
            <translation>Zellen der Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Centre a card; on empty ground: show the whole chart</source>
            <translation>Eine Karte zentrieren; auf freier Fläche: das ganze Organigramm zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Centre on the roo&amp;t</source>
            <translation>&amp;Wurzel zentrieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Centre the selected card</source>
            <translation>Die gewählte Karte zentrieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Centre the topmost card</source>
            <translation>Die oberste Karte zentrieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>Change what is looked for</source>
            <translation>Ändern, was gesucht wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>Changed since {state}</source>
            <translation>Geändert seit {state}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/plantuml.py" />
            <location filename="../../orgviewer/views/chart/view.py" />
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Chart</source>
            <translation>Organigramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/statistics/dock.py" />
            <source>Choose a bar to see whom it counts.</source>
            <translation>Einen Balken wählen, um zu sehen, wen er zählt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Choose a day first, on the bar of time</source>
            <translation>Erst auf der Zeitleiste einen Tag wählen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Choose a saved view first</source>
            <translation>Erst eine gesicherte Ansicht wählen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Choose another one in File ▸ Columns…, or by --sheet.</source>
            <translation>Ein anderes in Datei ▸ Spalten … wählen, oder mit --sheet.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Choose how large the chart is shown</source>
            <translation>Wählen, wie groß das Organigramm zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Choose how the chart is laid out</source>
            <translation>Wählen, wie das Organigramm ausgelegt wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Choose theme, language and size of texts, what is resumed, and how pictures are exported</source>
            <translation>Farbschema, Sprache und Textgröße wählen, was wieder aufgenommen wird und wie Bilder exportiert werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Choose what cards say, in which order, how wide they are, and photos</source>
            <translation>Wählen, was Karten sagen, in welcher Reihenfolge, wie breit sie sind, und Fotos</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Circles</source>
            <translation>Kreise</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>Claims</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Close orgviewer and all its windows</source>
            <translation>orgviewer und alle seine Fenster schließen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Close other programs, or split it.</source>
            <translation>Andere Programme schließen oder die Datei teilen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Close the file, or the window without one</source>
            <translation>Die Datei schließen, oder das Fenster ohne Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>Close the history (Esc)</source>
            <translation>Verlauf schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Close the search (Esc)</source>
            <translation>Suche schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>Close this bar</source>
            <translation>Diese Leiste schließen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>Close without it</source>
            <translation>Ohne schließen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/elided.py" />
            <source>Close {part}</source>
            <translation>{part} schließen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Co&amp;mmands…</source>
            <translation>&amp;Befehle …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Colou&amp;r by</source>
            <translation>&amp;Färben nach</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Colour people by what they share</source>
            <translation>Personen nach dem färben, was sie teilen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Colu&amp;mns…</source>
            <translation>&amp;Spalten …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Columns, and what they were taken for:</source>
            <translation>Spalten, und wofür sie genommen wurden:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Compare &amp;with…</source>
            <translation>&amp;Vergleichen mit …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <source>Compare with an earlier file</source>
            <translation>Mit einer früheren Datei vergleichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Compare with another file first</source>
            <translation>Erst mit einer anderen Datei vergleichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>Connected directly.</source>
            <translation>Direkt verbunden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>Connected through %n other people.</source>
            <extracomment>Connected through %n other person.</extracomment>
            <translation>
                <numerusform>Verbunden über %n andere Person.</numerusform>
                <numerusform>Verbunden über %n andere Personen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>Connection to:</source>
            <translation>Verbindung zu:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/exporting.py" />
            <source>Copied as a picture and as a table.</source>
            <translation>Als Bild und als Tabelle kopiert.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Copy all problems, a line each</source>
            <translation>Alle Probleme kopieren, je eine Zeile</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Copy the &amp;place</source>
            <translation>&amp;Stelle kopieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Copy the file and the line, as editors open them</source>
            <translation>Datei und Zeile kopieren, wie Editoren sie öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Copy the p&amp;icture</source>
            <translation>&amp;Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Copy what is visible, as a picture and as a table</source>
            <translation>Kopieren, was zu sehen ist, als Bild und als Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Correct its formula, or type what it should say.</source>
            <translation>Die Formel berichtigen oder eintippen, was dort stehen soll.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/pages.py" />
            <source>Cover</source>
            <translation>Deckblatt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Ctrl+Click</source>
            <translation>Strg+Klick</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>DAY</source>
            <translation>TAG</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>DISPLAY and WAYLAND_DISPLAY are not set</source>
            <translation>DISPLAY und WAYLAND_DISPLAY sind nicht gesetzt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>DOT, a graph of Graphviz</source>
            <translation>DOT, ein Graph von Graphviz</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Dates and periods</source>
            <translation>Datums- und Zeitangaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>Day of the chart</source>
            <translation>Tag des Organigramms</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Dec</source>
            <translation>Dez.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Deepest line</source>
            <translation>Tiefste Linie</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Deepest line: {list}</source>
            <translation>Tiefste Linie: {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Delete the view</source>
            <translation>Ansicht löschen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Delete the view “{name}”?</source>
            <translation>Die Ansicht „{name}“ löschen?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Deleted the view “{name}”.</source>
            <translation>Die Ansicht „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/details.py" />
            <location filename="../../orgviewer/views/parts.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>Did you mean {by_lower}?</source>
            <translation>War {by_lower} gemeint?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Direct reports</source>
            <translation>Direkt unterstellt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/directory/directory.py" />
            <source>Direct reports of {name}</source>
            <translation>{name} direkt unterstellt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Direct reports or members</source>
            <translation>Direkt Unterstellte oder Mitglieder</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Direct reports or members: how many have so many</source>
            <translation>Direkt Unterstellte oder Mitglieder: wie viele haben so viele</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>Dissolved</source>
            <translation>Aufgelöst</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Do again what was undone last</source>
            <translation>Wiederholen, was zuletzt rückgängig gemacht wurde</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Dot</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Dots per &amp;inch</source>
            <translation>Punkte je &amp;Zoll</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Double si&amp;ze (200 %)</source>
            <translation>D&amp;oppelte Größe (200 %)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/preview.py" />
            <source>Drag it into another program</source>
            <translation>In ein anderes Programm ziehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Drag, or two fingers on a touch pad</source>
            <translation>Ziehen, oder zwei Finger auf einem Touchpad</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/track.py" />
            <source>Drag, or use the arrow keys: from change to change, with Shift from day to day</source>
            <translation>Ziehen oder mit den Pfeiltasten: von Änderung zu Änderung, mit Umschalt von Tag zu Tag</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/records.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>E&amp;nlarged</source>
            <translation>Ver&amp;größert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>E&amp;xport directory…</source>
            <translation>Verzeichnis e&amp;xportieren …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/directory/model.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <source>Each line must hold one JSON value.</source>
            <translation>Jede Zeile muss einen JSON-Wert enthalten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Education</source>
            <translation>Ausbildung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Encoding</source>
            <translation>Zeichenkodierung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>End the search or a connection, select nothing, or leave the focus</source>
            <translation>Die Suche oder eine Verbindung beenden, nichts auswählen oder den Fokus verlassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>Ended on {ends}.</source>
            <translation>Endete am {ends}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Exclamation mark</source>
            <translation>Ausrufezeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <location filename="../../orgviewer/views/export/exporting.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Export directory</source>
            <translation>Verzeichnis exportieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Export it as JSON with "nodes" and "edges", or its people as a table.</source>
            <translation>Als JSON mit „nodes“ und „edges“ exportieren, oder die Personen als Tabelle.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/pictures.py" />
            <source>Export it from draw.io with a copy of the diagram in it, or open the .drawio file.</source>
            <translation>Exportieren Sie sie aus draw.io mit einer Kopie des Diagramms darin, oder öffnen Sie die .drawio-Datei.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Export its people as a table (.csv, .xlsx) or as JSON.</source>
            <translation>Die Personen als Tabelle (.csv, .xlsx) oder als JSON exportieren.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>FIELD=COLUMN</source>
            <translation>FELD=SPALTE</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>FILE</source>
            <translation>DATEI</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Faint</source>
            <translation>Blass</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Family name</source>
            <translation>Familienname</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Family names, where the file tells them</source>
            <translation>Familiennamen, wo die Datei sie nennt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Feb</source>
            <translation>Feb.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/pages.py" />
            <source>Fetch the other pages, too, and put them into one list: [page, page, …].</source>
            <translation>Auch die anderen Seiten holen und in eine Liste setzen: [Seite, Seite, …].</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Fields that are not as they should be</source>
            <translation>Felder, die nicht so sind, wie sie sein sollten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Files that you open are shown here.</source>
            <translation>Geöffnete Dateien stehen hier.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/html.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Find a name, a role, a team</source>
            <translation>Name, Rolle oder Team suchen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Find anything that can be done, and do it, by its name</source>
            <translation>Alles, was möglich ist, nach seinem Namen suchen und tun</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>Find in the changes</source>
            <translation>In den Änderungen suchen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Find in the problems</source>
            <translation>In den Problemen suchen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Find people, teams …</source>
            <translation>Personen, Teams … suchen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Find people, teams, schools and whatever else is in the file; or just type</source>
            <translation>Personen, Teams, Schulen und alles andere in der Datei suchen; oder einfach tippen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Find what is typed</source>
            <translation>Suchen, was getippt wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Find what the selected person shares with another</source>
            <translation>Suchen, was die gewählte Person mit einer anderen teilt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Find what the selected person shares with another; or click that one with Ctrl held</source>
            <translation>Suchen, was die gewählte Person mit einer anderen teilt; oder diese mit gedrückter Strg-Taste anklicken</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/drawn.py" />
            <source>Flowcharts (graph, flowchart) and mind maps are read.</source>
            <translation>Gelesen werden Flussdiagramme (graph, flowchart) und Mindmaps.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fo&amp;rward</source>
            <translation>V&amp;or</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Focus on this &amp;branch</source>
            <translation>&amp;Fokus auf diesen Zweig</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold a&amp;ll</source>
            <translation>Alles &amp;einklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Fold all (Shift+Space)</source>
            <translation>Alles einklappen (Umschalt+Leertaste)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold or u&amp;nfold</source>
            <translation>Ein- o&amp;der ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold or unfold the selected card</source>
            <translation>Die gewählte Karte ein- oder ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold what has not changed, of two states that are compared</source>
            <translation>Bei zwei verglichenen Ständen einklappen, was sich nicht geändert hat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For Visio, with shape data and glued connectors</source>
            <translation>Für Visio, mit Shape-Daten und verankerten Verbindern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For documents, mails and the web, in pixels</source>
            <translation>Für Dokumente, E-Mails und das Web, in Pixeln</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For draw.io, with boxes, data and glued connectors</source>
            <translation>Für draw.io, mit Kästen, Daten und verankerten Verbindern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For drawing programs and the web, sharp at any size</source>
            <translation>Für Zeichenprogramme und das Web, in jeder Größe scharf</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For outliners and mind maps</source>
            <translation>Für Gliederungen und Mindmaps</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For presentations, with shapes that can be edited</source>
            <translation>Für Präsentationen, mit Formen, die sich bearbeiten lassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For printers and readers, with text that can be searched</source>
            <translation>Zum Drucken und Lesen, mit durchsuchbarem Text</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For yEd and programs that work with graphs</source>
            <translation>Für yEd und Programme, die mit Graphen arbeiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Former employer</source>
            <translation>Früherer Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Free software under the MIT licence; Qt is used under the LGPL.</source>
            <translation>Freie Software unter der MIT-Lizenz; Qt wird unter der LGPL verwendet.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Free, as on the screen</source>
            <translation>Frei, wie auf dem Bildschirm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>From {old} to {new}: {changes}</source>
            <translation>Von {old} zu {new}: {changes}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Full-time work ({people})</source>
            <translation>Vollzeitäquivalente ({people})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GEDCOM, a family tree</source>
            <translation>GEDCOM, ein Stammbaum</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GEXF, a graph</source>
            <translation>GEXF, ein Graph</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GML, a graph</source>
            <translation>GML, ein Graph</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>GeoJSON, a map</source>
            <translation>GeoJSON, eine Landkarte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Give one of them another name.</source>
            <translation>Eine von ihnen anders nennen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Give the file its own ending ({ending}), and it opens.</source>
            <translation>Geben Sie der Datei ihre eigene Endung ({ending}), dann öffnet sie sich.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Give the view that was chosen another name</source>
            <translation>Die gewählte Ansicht anders nennen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Go back to where one was</source>
            <translation>Zurück zur vorigen Stelle gehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Go forward again</source>
            <translation>Wieder vorwärts gehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Go from the chart to the panel, the outline, or back</source>
            <translation>Vom Organigramm zur Seitenleiste, zur Gliederung oder zurück gehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Go to the next part of the window</source>
            <translation>Zum nächsten Teil des Fensters gehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GraphML</source>
            <translation>GraphML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Graphviz</source>
            <translation>Graphviz</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;left</source>
            <translation>Nach &amp;links</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;right</source>
            <translation>Nach &amp;rechts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;up</source>
            <translation>Nach o&amp;ben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Half &amp;size (50 %)</source>
            <translation>&amp;Halbe Größe (50 %)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/model.py" />
            <source>Headcount by team</source>
            <translation>Kopfzahl nach Team</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Headcounts that do not fit</source>
            <translation>Kopfzahlen, die nicht passen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Hide th&amp;ese</source>
            <translation>Diese a&amp;usblenden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Hide what the search finds</source>
            <translation>Ausblenden, was die Suche findet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>How dates are written</source>
            <translation>Wie Datumsangaben geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>How each knows the next</source>
            <translation>Woher jede die nächste kennt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>How it w&amp;as read…</source>
            <translation>Wie es gelesen wur&amp;de…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>How it was read</source>
            <translation>Wie es gelesen wurde</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>How large menus, lists and panel are</source>
            <translation>Wie groß Menüs, Listen und Seitenleiste sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>How large text is at least</source>
            <translation>Wie groß Schrift mindestens ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>How that is known</source>
            <translation>Woher man das weiß</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>How the file was read</source>
            <translation>Wie die Datei gelesen wurde</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>How the paper lies</source>
            <translation>Wie das Papier liegt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>How they know each other</source>
            <translation>Woher sie sich kennen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connections.py" />
            <source>How {one} and {other} are connected</source>
            <translation>Wie {one} und {other} verbunden sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>INI or TOML, settings</source>
            <translation>INI oder TOML, Einstellungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Icon</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Ids that are missing, or stand more than once</source>
            <translation>Kennungen, die fehlen oder mehrfach vorkommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Ids that lead nowhere</source>
            <translation>Kennungen, die ins Leere führen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>If it comes from a spreadsheet, save it as a workbook (.xlsx) or as CSV in UTF-8.</source>
            <translation>Kommt sie aus einer Tabellenkalkulation, als Arbeitsmappe (.xlsx) oder als CSV in UTF-8 speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>If it does name managers, say so with --map {value}.</source>
            <translation>Nennt sie doch Führungskräfte, das mit --map {value} angeben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>If names look wrong, say what it is, with --encoding or in File ▸ Columns…, or save it as UTF-8.</source>
            <translation>Sehen Namen falsch aus, die Kodierung angeben, mit --encoding oder in Datei ▸ Spalten …, oder als UTF-8 speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_rows.py" />
            <source>If one does, say which, with --map name=COLUMN.</source>
            <translation>Tut es eine, angeben, welche, mit --map name=SPALTE.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>If so, say it with {list}.</source>
            <translation>Wenn ja, das mit {list} angeben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>If so, say it with {value}.</source>
            <translation>Wenn ja, das mit {value} angeben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/referring.py" />
            <source>If that is wrong, say so with --map {value}.</source>
            <translation>Ist das falsch, es mit --map {value} angeben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>If they mean something else, say so with --map {value}.</source>
            <translation>Bedeuten sie etwas anderes, das mit --map {value} angeben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>ImageMagick takes at most {number} pixels to a side, and browsers 16,384</source>
            <translation>ImageMagick nimmt höchstens {number} Pixel je Seite, Browser 16.384</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>In all</source>
            <translation>Insgesamt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>In texts {title}, {day}, {page} and {pages} stand for what they name.</source>
            <translation>In Texten stehen {title}, {day}, {page} und {pages} für Titel, Tag, Seite und Zahl der Seiten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>In which colours window and chart are drawn</source>
            <translation>In welchen Farben Fenster und Organigramm gezeichnet werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Indent with spaces instead of tabs.</source>
            <translation>Mit Leerzeichen statt Tabulatoren einrücken.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Interests</source>
            <translation>Interessen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Interned at</source>
            <translation>Praktikum bei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Is it a text file in UTF-8?</source>
            <translation>Ist es eine Textdatei in UTF-8?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>Is there a quote that is never closed?</source>
            <translation>Gibt es ein Anführungszeichen, das sich nie schließt?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>It is in the menu of everybody here already: {path}</source>
            <translation>Es ist hier schon in aller Menü: {path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>It is one of {list}.</source>
            <translation>Möglich sind {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>It should begin with a row that names the columns: id, name, reports_to, role.</source>
            <translation>Sie sollte mit einer Zeile beginnen, die die Spalten benennt: id, name, reports_to, role.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>It should hold "organizations:" and "persons:".</source>
            <translation>Sie sollte „organizations:“ und „persons:“ enthalten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>It should hold one YAML or JSON file for each person.</source>
            <translation>Er sollte je Person eine YAML- oder JSON-Datei enthalten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/directives.py" />
            <source>It should look like {"from": "manager", "to": "name", "invert": true}.</source>
            <translation>Sie sollte aussehen wie {"from": "manager", "to": "name", "invert": true}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/outline.py" />
            <source>Its last line ends in a semicolon.</source>
            <translation>Ihre letzte Zeile endet mit einem Semikolon.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Its sheets are {listed}.</source>
            <translation>Die Tabellenblätter sind {listed}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Jan</source>
            <translation>Jan.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Joined</source>
            <translation>Gekommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Jul</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Jun</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Ke&amp;pt views</source>
            <translation>Ge&amp;sicherte Ansichten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Keep one of them.</source>
            <translation>Eines davon behalten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>Keep the window open</source>
            <translation>Fenster offen lassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/cards.py" />
            <source>Kinds are file, group, organization, person, vacancy, shared, unnamed and absent.</source>
            <translation>Arten sind file, group, organization, person, vacancy, shared, unnamed und absent.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>La&amp;yout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Largest</source>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Lay each level out in a row of its own</source>
            <translation>Jede Ebene in eine eigene Reihe legen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Lay the chart out as is most legible for its size</source>
            <translation>Das Organigramm so anordnen, wie es bei seiner Größe am besten lesbar ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Lea&amp;ve out</source>
            <translation>&amp;Weglassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Lea&amp;ve out…</source>
            <translation>&amp;Weglassen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Lea&amp;ve the comparison</source>
            <translation>Vergleich ver&amp;lassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Leave &amp;out</source>
            <translation>&amp;Ohne</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Leave nothing out first: states and views are of the whole file</source>
            <translation>Zuerst nichts weglassen: Stände und Ansichten sind von der ganzen Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Leave out (shown nowhere)</source>
            <translation>Weglassen (nirgends zu sehen)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>Leave out rows and columns that nobody needs.</source>
            <translation>Zeilen und Spalten weglassen, die niemand braucht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Leave the comparison first</source>
            <translation>Erst den Vergleich verlassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Leave the f&amp;ocus</source>
            <translation>Fokus ver&amp;lassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Left</source>
            <translation>Gegangen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/convert.py" />
            <source>Left out, since the file does not state them of {day}: {stated}.</source>
            <translation>Weggelassen, weil die Datei sie nicht für {day} angibt: {stated}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/convert.py" />
            <source>Left out, since they surely were not there on {day}: {list}.</source>
            <translation>Weggelassen, weil {day} sicher nicht da: {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Left, for it is not of here or was changed since: {path}</source>
            <translation>Gelassen, da nicht von hier oder seither geändert: {path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>Legal</source>
            <translation>Legal</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/blocks.py" />
            <source>Let PlantUML write the text out first (-preproc), and open what it writes.</source>
            <translation>Lassen Sie PlantUML den Text zuerst ausschreiben (-preproc), und öffnen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>Let the earlier state be the later one</source>
            <translation>Den früheren Stand zum späteren machen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Letters and digits</source>
            <translation>Buchstaben und Ziffern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Letters in the badge</source>
            <translation>Buchstaben im Abzeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Level {level}</source>
            <translation>Ebene {level}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/finish.py" />
            <source>Link to another place in this document</source>
            <translation>Verweis auf eine andere Stelle in diesem Dokument</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/details.py" />
            <source>Link: {text}</source>
            <translation>Verweis: {text}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>Links</source>
            <translation>Verweise</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>List the keys, and what the search understands</source>
            <translation>Die Tasten auflisten, und was die Suche versteht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>List the problems of the open file</source>
            <translation>Die Probleme der offenen Datei auflisten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <source>Lives</source>
            <translation>Lebensläufe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Location</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>Look at how the file was read, and say what is right</source>
            <translation>Nachsehen, wie die Datei gelesen wurde, und sagen, was stimmt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Look at how the open drawing was read, and say what is right</source>
            <translation>Nachsehen, wie die offene Zeichnung gelesen wurde, und sagen, was stimmt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>Look at it in File ▸ How it was read.</source>
            <translation>Sehen Sie unter Datei ▸ Wie es gelesen wurde nach.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>Look at the search.</source>
            <translation>Die Suche prüfen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/details.py" />
            <source>Looking for connections …</source>
            <translation>Verbindungen werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/evidence.py" />
            <source>Looking where it stands …</source>
            <translation>Fundstelle wird gesucht …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Made anew by {program}: {folder}</source>
            <translation>Neu erstellt von {program}: {folder}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Made by orgviewer from {name}.</source>
            <translation>Von orgviewer erstellt aus {name}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Made by orgviewer, without the names of people.</source>
            <translation>Von orgviewer erstellt, ohne die Namen von Personen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Managers</source>
            <translation>Führungskräfte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Managers are found by {derived}.</source>
            <translation>Führungskräfte werden gefunden nach: {derived}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Managers such as {found} are found by family name, which nobody else has.</source>
            <translation>Führungskräfte wie {found} werden nach dem Familiennamen gefunden, den sonst niemand hat.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Managers to staff</source>
            <translation>Führungskräfte zu übrigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Managers who are in doubt</source>
            <translation>Führungskräfte, die zweifelhaft sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Managers who are not in the file</source>
            <translation>Führungskräfte, die nicht in der Datei stehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Mar</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Mar&amp;k by rules…</source>
            <translation>Nach Regeln &amp;markieren…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>Margins of {length} mm.</source>
            <translation>Ränder von {length} mm.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>Mark by rules</source>
            <translation>Nach Regeln markieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Mark cards by rules: vacancies, wide spans, who is new, or whatever a column says</source>
            <translation>Karten nach Regeln markieren: Vakanzen, große Führungsspannen, wer neu ist, oder was immer eine Spalte sagt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Memberships that are missing or in doubt</source>
            <translation>Mitgliedschaften, die fehlen oder zweifelhaft sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>Menus are written on Linux only. On Windows, right-click "{program}", send it to the desktop as a shortcut, and choose it by "Open with" of a file; nobody has tried that yet.</source>
            <translation>Menüs werden nur unter Linux geschrieben. Unter Windows „{program}“ rechts anklicken, als Verknüpfung an den Desktop senden und bei einer Datei mit „Öffnen mit“ wählen; das hat noch niemand versucht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>Menus are written on Linux only. On macOS, make an application in Automator that runs the shell script "{program}" "$@", and choose it by "Open With" of a file; nobody has tried that yet.</source>
            <translation>Menüs werden nur unter Linux geschrieben. Unter macOS in Automator ein Programm erstellen, das das Shell-Skript "{program}" "$@" ausführt, und es bei einer Datei mit „Öffnen mit“ wählen; das hat noch niemand versucht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Mermaid</source>
            <translation>Mermaid</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/mermaid.py" />
            <source>Mermaid draws up to {edges} lines and {characters} characters unless maxEdges and maxTextSize are raised: this chart has more.</source>
            <translation>Mermaid zeichnet bis zu {edges} Linien und {characters} Zeichen, wenn maxEdges und maxTextSize nicht erhöht werden: Dieses Organigramm hat mehr.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Mermaid, a diagram</source>
            <translation>Mermaid, ein Diagramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Minus</source>
            <translation>Minus</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Missing values</source>
            <translation>Fehlende Angaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Most common places of work</source>
            <translation>Häufigste Arbeitsstellen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Most common schools</source>
            <translation>Häufigste Schulen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Move the chart; Shift+Wheel moves it sideways</source>
            <translation>Das Organigramm verschieben; Umschalt+Rad verschiebt es seitwärts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>Move the records into a folder named "persons".</source>
            <translation>Die Datensätze in einen Ordner namens „persons“ verschieben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Moved</source>
            <translation>Umgezogen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>N&amp;otes</source>
            <translation>N&amp;otizen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>NEW</source>
            <translation>NEU</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/directory/model.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/outline/model.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>Name a file .jsonl that holds a JSON value in each line.</source>
            <translation>Eine Datei mit einem JSON-Wert je Zeile .jsonl nennen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Name of the view:</source>
            <translation>Name der Ansicht:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>Names of more than letters, digits and _ stand in double quotes.</source>
            <translation>Namen aus mehr als Buchstaben, Ziffern und _ stehen in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Narrowest spans</source>
            <translation>Schmalste Führungsspannen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Narrowest: {list}</source>
            <translation>Schmalste: {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>Neighbours overlap by {length} mm at least, and cut no card; a cover shows where each belongs.</source>
            <translation>Nachbarn überlappen sich um mindestens {length} mm und zerschneiden keine Karte; ein Deckblatt zeigt, wohin jedes gehört.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Neither</source>
            <translation>Keines von beiden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>New name:</source>
            <translation>Neuer Name:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>New role</source>
            <translation>Neue Rolle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>New win&amp;dow</source>
            <translation>Ne&amp;ues Fenster</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Next (Enter)</source>
            <translation>Weiter (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>No Wayland compositor answers at WAYLAND_DISPLAY="{display}", {but}</source>
            <translation>Kein Wayland-Compositor antwortet unter WAYLAND_DISPLAY="{display}", {but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>No X server answers at DISPLAY="{display}", {but}</source>
            <translation>Kein X-Server antwortet unter DISPLAY="{display}", {but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No card to judge: this is no drawing</source>
            <translation>Keine Karte zu beurteilen: Dies ist keine Zeichnung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>No column of numbers says what people are paid.</source>
            <translation>Keine Spalte mit Zahlen sagt, was die Personen verdienen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No column to choose: a drawing has cards (see How it was read)</source>
            <translation>Keine Spalte zu wählen: Eine Zeichnung hat Karten (siehe Wie es gelesen wurde)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No column to choose: this is no table</source>
            <translation>Keine Spalte zu wählen: das ist keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>No dates in this file.</source>
            <translation>Keine Zeitangaben in dieser Datei.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No filter leaves anybody out</source>
            <translation>Kein Filter lässt jemanden weg</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>No line is a guess that nobody has confirmed.</source>
            <translation>Keine Linie ist eine Vermutung, die niemand bestätigt hat.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>No longer there</source>
            <translation>Nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No place to go back to</source>
            <translation>Keine Stelle, zu der es zurückgeht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No place to go forward to</source>
            <translation>Keine Stelle, zu der es vorgeht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>No problems.</source>
            <translation>Keine Probleme.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>No window opens on the platform "{name}" (QT_QPA_PLATFORM), {but}</source>
            <translation>Auf der Plattform „{name}“ (QT_QPA_PLATFORM) öffnet sich kein Fenster, {but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Nobody (left out)</source>
            <translation>Niemand (ausgelassen)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/directory/view.py" />
            <source>Nobody here is found.</source>
            <translation>Niemand hier wird gefunden.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>Nobody is found by {query}; nobody is hidden.</source>
            <translation>{query} findet niemanden; niemand ist ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>Nobody is found by {query}; only the top of the chart is shown.</source>
            <translation>{query} findet niemanden; nur die Spitze des Organigramms ist zu sehen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/records.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Nobody is in this file yet.</source>
            <translation>In dieser Datei ist noch niemand.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/directory/directory.py" />
            <source>Nobody is named.</source>
            <translation>Niemand ist genannt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Nobody is read from this table.</source>
            <translation>Aus dieser Tabelle wird niemand gelesen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Nobody stands beneath the selected card</source>
            <translation>Unter der gewählten Karte steht niemand</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/scene.py" />
            <source>Nobody was there on this day, as far as the file says.</source>
            <translation>An diesem Tag war nach der Datei niemand da.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Nobody was there {on day}, as far as the file says.</source>
            <translation>{on day} war nach der Datei niemand da.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>Not in the file ({id})</source>
            <translation>Nicht in der Datei ({id})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/folder.py" />
            <source>Not read: {names}.</source>
            <translation>Nicht gelesen: {names}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>Not stated</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Nothing found; Ctrl+F1 lists what can stand before a colon</source>
            <translation>Nichts gefunden; Strg+F1 zeigt, was vor einem Doppelpunkt stehen kann</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Nothing has changed the view</source>
            <translation>Nichts hat die Ansicht geändert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>Nothing in this file connects them: no manager, team, school, employer, project, teacher or advisor.</source>
            <translation>In dieser Datei verbindet sie nichts: keine Führungskraft, kein Team, keine Schule, kein Arbeitgeber, kein Projekt, keine Lehre und keine Betreuung.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>Nothing is asked of {name}: a value stands right behind the colon.</source>
            <translation>Nach {name} ist nichts gefragt: ein Wert steht gleich hinter dem Doppelpunkt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>Nothing is found for “{words}”</source>
            <translation>Zu „{words}“ wird nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Nothing is found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>Nothing is there that orgviewer integrate has placed.</source>
            <translation>Nichts da, was orgviewer integrate abgelegt hat.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Nothing was undone</source>
            <translation>Nichts wurde rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>Nothing…</source>
            <translation>Nichts …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Nov</source>
            <translation>Nov.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>OLD</source>
            <translation>ALT</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>OLD NEW, FILE --days A..B or FILE --git A..B</source>
            <translation>ALT NEU, DATEI --days A..B oder DATEI --git A..B</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>OPML, an outline</source>
            <translation>OPML, eine Gliederung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>OUT</source>
            <translation>ZIEL</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Oct</source>
            <translation>Okt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <source>Of a text, nested lists, headings and indented lines are read, and diagrams within it.</source>
            <translation>Von einem Text werden verschachtelte Listen, Überschriften und eingerückte Zeilen gelesen und Diagramme darin.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/unwrapping.py" />
            <source>Of the lists in the file it looks most like people.</source>
            <translation>Von den Listen in der Datei sieht sie am ehesten nach Personen aus.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>On every s&amp;heet</source>
            <translation>Auf &amp;jedem Blatt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printing.py" />
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>On every sheet</source>
            <translation>Auf jedem Blatt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/fit.py" />
            <source>On one sheet of {paper} the smallest text would have {size} pt, less than {least} pt, so each branch has a page of its own; larger paper, a poster or smaller text can be chosen instead.</source>
            <translation>Auf einem Blatt {paper} wäre die kleinste Schrift {size} pt groß, weniger als {least} pt, also hat jeder Zweig eine eigene Seite; stattdessen lässt sich größeres Papier, ein Poster oder kleinere Schrift wählen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/parting.py" />
            <source>On one slide of {paper} the smallest text would have {size} pt, less than {least} pt, so each branch has a slide of its own.</source>
            <translation>Auf einer Folie im Format {paper} wäre die kleinste Schrift {size} pt groß, weniger als {least} pt, also hat jeder Zweig eine eigene Folie.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Once all windows are closed and orgviewer is started again, it speaks {language}.</source>
            <translation>Sind alle Fenster geschlossen und orgviewer neu gestartet, spricht es {language}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>One file for any browser, with search and folding</source>
            <translation>Eine Datei für jeden Browser, mit Suche und Einklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>One level &amp;more</source>
            <translation>Eine Ebene &amp;mehr</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>One level l&amp;ess</source>
            <translation>Eine Ebene wen&amp;iger</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>One of that name is in {list}: add --views FILE.</source>
            <translation>Eine mit diesem Namen steht in {list}: Fügen Sie --views DATEI hinzu.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>One of them must lie elsewhere.</source>
            <translation>Eine davon muss woanders liegen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>One of them must report elsewhere.</source>
            <translation>Eine davon muss anderswohin berichten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>One page of the chart's size</source>
            <translation>Eine Seite von der Größe des Organigramms</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>One page of {width} × {height} cm</source>
            <translation>Eine Seite von {width} × {height} cm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>One sheet of {paper}</source>
            <translation>Ein Blatt {paper}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/fit.py" />
            <source>One sheet of {paper}, upright; the smallest text has {size} pt.</source>
            <translation>Ein Blatt {paper}, hoch; die kleinste Schrift ist {size} pt groß.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/fit.py" />
            <source>One sheet of {paper}, wide; the smallest text has {size} pt.</source>
            <translation>Ein Blatt {paper}, quer; die kleinste Schrift ist {size} pt groß.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/details.py" />
            <source>Only people have connections: select two of them.</source>
            <translation>Nur Personen haben Verbindungen: zwei davon wählen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Only the top level is shown</source>
            <translation>Nur die oberste Ebene ist zu sehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Only these</source>
            <translation>Nur diese</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>Only {title} has {names}{more}, which is not compared therefore.</source>
            <translation>Nur {title} hat {names}{more}, was deshalb nicht verglichen wird.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Only “{query}”</source>
            <translation>Nur „{query}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open a &amp;folder…</source>
            <translation>&amp;Ordner öffnen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>Open a file</source>
            <translation>Eine Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Open a file first</source>
            <translation>Erst eine Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>Open a file in place of this example</source>
            <translation>Statt dieses Beispiels eine Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/surface.py" />
            <location filename="../../orgviewer/views/chart/view.py" />
            <source>Open a file, or drop one here.</source>
            <translation>Eine Datei öffnen oder hier ablegen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>Open a folder</source>
            <translation>Einen Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open a folder that holds a file for each record</source>
            <translation>Einen Ordner öffnen, der je Datensatz eine Datei enthält</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/web_links.py" />
            <source>Open a link</source>
            <translation>Einen Verweis öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open another window</source>
            <translation>Ein weiteres Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>Open it in PowerPoint or LibreOffice Impress and save it as .pptx.</source>
            <translation>Öffnen Sie sie in PowerPoint oder LibreOffice Impress, und speichern Sie sie als .pptx.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>Open it in Visio or LibreOffice Draw, and save it as a Visio drawing (.vsdx).</source>
            <translation>Öffnen Sie sie in Visio oder LibreOffice Draw, und speichern Sie sie als Visio-Zeichnung (.vsdx).</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>Open it in Visio, and save a copy without a password.</source>
            <translation>Öffnen Sie sie in Visio, und speichern Sie eine Kopie ohne Kennwort.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>Open it in XMind, take its password off, and save it anew.</source>
            <translation>Öffnen Sie sie in XMind, entfernen Sie das Kennwort, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Open it in a spreadsheet and save it anew.</source>
            <translation>In einer Tabellenkalkulation öffnen und neu speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>Open it in a spreadsheet program, and save it as a workbook (.xlsx).</source>
            <translation>In einer Tabellenkalkulation öffnen und als Arbeitsmappe (.xlsx) speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>Open it in a window to see all of them, or name one by its day, with --at.</source>
            <translation>In einem Fenster öffnen, um alle zu sehen, oder einen nach seinem Tag nennen, mit --at.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>Open it in draw.io and save it anew.</source>
            <translation>Öffnen Sie sie in draw.io, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>Open it in the program that wrote it and save it anew.</source>
            <translation>Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>Open it in the program that wrote it and save it as .pptx.</source>
            <translation>Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie als .pptx.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/menus.py" />
            <source>Open re&amp;cent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open the &amp;example</source>
            <translation>Das &amp;Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open the cells copied in a spreadsheet</source>
            <translation>Die in einer Tabelle kopierten Zellen öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Open the file that they are of: it lies beside them, and its name begins alike.</source>
            <translation>Die Datei öffnen, zu der sie gehören: sie liegt daneben, und ihr Name beginnt ebenso.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/table_folder.py" />
            <source>Open the one that you want by itself.</source>
            <translation>Die gewünschte für sich öffnen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open the sample</source>
            <translation>Das Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Open the table or the data that it was made from.</source>
            <translation>Die Tabelle oder die Daten öffnen, aus denen es gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Open the workbook in a spreadsheet program and save it.</source>
            <translation>Die Arbeitsmappe in einer Tabellenkalkulation öffnen und speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/web_links.py" />
            <source>Open this address outside of orgviewer?</source>
            <translation>Diese Adresse außerhalb von orgviewer öffnen?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/commands.py" />
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../orgviewer/omissions/positions.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Organization chart</source>
            <translation>Organigramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/spoken.py" />
            <source>Organization chart of {name}: {people}, {levels}.</source>
            <translation>Organigramm von {name}: {people}, {levels}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <source>Organization charts</source>
            <translation>Organigramme</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Other (shown in the panel)</source>
            <translation>Anderes (in der Seitenleiste)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Other fields</source>
            <translation>Andere Felder</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Other name</source>
            <translation>Anderer Name</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>Others may be missing: ask for them in pages (ldapsearch -E pr=1000/noprompt).</source>
            <translation>Andere fehlen vielleicht: seitenweise abfragen (ldapsearch -E pr=1000/noprompt).</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Others report to this id, which nobody in the file has.</source>
            <translation>Andere berichten an diese Kennung, die niemand in der Datei hat.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Others report to this name, which stands nowhere else in the file.</source>
            <translation>Andere berichten an diesen Namen, der sonst nirgends in der Datei steht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/outline/view.py" />
            <location filename="../../orgviewer/views/parts.py" />
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/minimap.py" />
            <source>Overview of the whole chart</source>
            <translation>Übersicht des ganzen Organigramms</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>Own size…</source>
            <translation>Eigenes Maß…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>P&amp;hone list</source>
            <translation>T&amp;elefonliste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>P&amp;ortrait:</source>
            <translation>P&amp;orträt:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>P&amp;resent branch by branch</source>
            <translation>Zweig für Zweig &amp;präsentieren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>P&amp;roportions</source>
            <translation>Seiten&amp;verhältnis</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>PICTURE</source>
            <translation>BILD</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Pa&amp;ges</source>
            <translation>Sei&amp;ten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Pack the chart into the shape of the window</source>
            <translation>Das Organigramm in die Form des Fensters packen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/page_view.py" />
            <source>Page of the guide</source>
            <translation>Seite der Anleitung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/page_marks.py" />
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Pap&amp;er</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Part of</source>
            <translation>Teil von</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Paste a &amp;table</source>
            <translation>&amp;Tabelle einfügen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/pasting.py" />
            <source>Pasted table</source>
            <translation>Eingefügte Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <location filename="../../orgviewer/views/time/play.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <location filename="../../orgviewer/views/outline/model.py" />
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>People are known here by {list}.</source>
            <translation>Personen werden hier nach {list} erkannt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by any column of the file</source>
            <translation>Personen nach einer beliebigen Spalte der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>People by level</source>
            <translation>Personen nach Ebene</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by the numbers, or the years, of a column</source>
            <translation>Personen nach den Zahlen oder den Jahren einer Spalte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by the year in which they came</source>
            <translation>Personen nach dem Jahr, in dem sie kamen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by their lives</source>
            <translation>Personen nach ihrem Lebenslauf</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by what they do</source>
            <translation>Personen nach dem, was sie tun</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>People have new ids as a whole: they are told by name, role, superior and team.</source>
            <translation>Alle Personen haben neue Kennungen: sie werden nach Name, Rolle, vorgesetzter Person und Team erkannt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People who interned there; who worked or interned there</source>
            <translation>Personen mit einem Praktikum dort; mit Arbeit oder Praktikum dort</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>People witho&amp;ut dates</source>
            <translation>Personen &amp;ohne Zeitangaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/directory/model.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/publication.py" />
            <location filename="../../orgviewer/views/directory/shown.py" />
            <source>Phone list</source>
            <translation>Telefonliste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/publication.py" />
            <location filename="../../orgviewer/publish/spoken.py" />
            <source>Photo of {name}</source>
            <translation>Foto von {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Photo, or initials without one</source>
            <translation>Foto, ohne eines Initialen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Photos that cannot be shown</source>
            <translation>Fotos, die sich nicht anzeigen lassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>Pillow and programs that use it take at most {number} pixels</source>
            <translation>Pillow und Programme, die es verwenden, nehmen höchstens {number} Pixel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Placed: {path}</source>
            <translation>Abgelegt: {path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Places orgviewer in your menu, with its icon, and among the programs that open your
files: on Linux, below XDG_DATA_HOME, for you alone. Says what it did, and touches no file of
anybody else. The program that opens a kind of file by default stays the one it is.</source>
            <translation>Nimmt orgviewer mit seinem Symbol ins eigene Menü auf und unter die Programme, die Dateien
öffnen: unter Linux, unterhalb von XDG_DATA_HOME, nur für die eigene Person. Sagt, was getan wurde,
und rührt keine fremde Datei an. Das Standardprogramm einer Art von Dateien bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>PlantUML</source>
            <translation>PlantUML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>PlantUML, a diagram</source>
            <translation>PlantUML, ein Diagramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/play.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>Play: from change to change (Space on the track)</source>
            <translation>Abspielen: von Änderung zu Änderung (Leertaste auf der Leiste)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>Play: from state to state (Space)</source>
            <translation>Abspielen: von Stand zu Stand (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Plus</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>Popolo's lists</source>
            <translation>Listen von Popolo</translation>
        </message>
        <message>
            <location filename="../../orgviewer/omissions/positions.py" />
            <location filename="../../orgviewer/readers/drawings/records.py" />
            <source>Position</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Post</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Post (its id)</source>
            <translation>Stelle (ihre Kennung)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>Poster of {columns} × {rows} sheets of {paper}, {width} × {height} cm</source>
            <translation>Poster aus {columns} × {rows} Blättern {paper}, {width} × {height} cm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Posts, without the names of people</source>
            <translation>Stellen, ohne die Namen von Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>Preparing the search …</source>
            <translation>Suche wird vorbereitet …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/preview.py" />
            <source>Preview of the picture</source>
            <translation>Vorschau des Bildes</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Previous (Shift+Enter)</source>
            <translation>Zurück (Umschalt+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Pri&amp;nt…</source>
            <translation>Dru&amp;cken …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printed_directory.py" />
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Print (Ctrl+P)</source>
            <translation>Drucken (Strg+P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Print the chart, after a look at its pages</source>
            <translation>Das Organigramm drucken, nach einem Blick auf seine Seiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Printing to “{where}” failed.</source>
            <translation>Das Drucken nach „{where}“ ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Prints how many there are: people by level, how many report to whom, managers to
staff, the deepest line, what is missing; and of every card what its branch comes to.
People are counted, not cards: who stands in two teams is one person above both.</source>
            <translation>Gibt aus, wie viele es sind: Personen nach Ebene, wie viele wem unterstellt sind,
Führungskräfte zu übrigen, die tiefste Linie, was fehlt; und zu jeder Karte, was ihr
Zweig ergibt. Gezählt werden Personen, nicht Karten: Wer in zwei Teams steht, ist
über beiden eine Person.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Prints what changed from one file, or one day or commit of it, to another: who
joined, left, moved, has a new role or name; which teams were founded, dissolved, renamed
or moved; each with its place in both files. People are matched by id, else by e-mail
address, else by name. Ends with 0 if nothing changed, with 1 if something did, and with 2
if that cannot be told.</source>
            <translation>Gibt aus, was sich von einer Datei, oder einem Tag oder Commit davon, zur anderen geändert hat:
wer kam, ging, umzog, eine neue Rolle oder einen neuen Namen hat; welche Teams gegründet, aufgelöst,
umbenannt oder verlegt wurden; jeweils mit der Stelle in beiden Dateien. Personen werden nach Kennung,
sonst nach E-Mail-Adresse, sonst nach Namen zugeordnet. Endet mit 0, wenn sich nichts geändert hat,
mit 1, wenn doch, und mit 2, wenn sich das nicht sagen lässt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>Prints what is wrong with files, a line each, and of each file how it was read.
Ends with 0 if no file has errors (warnings may be), else with 1.</source>
            <translation>Gibt aus, was an Dateien nicht stimmt, je eine Zeile, und wie jede Datei gelesen wurde.
Endet mit 0, wenn keine Datei Fehler hat (Warnungen darf sie haben), sonst mit 1.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>Prints what two people share, and what that is worth: first who is the other's
manager, advisor, teacher or colleague, then where both were at the same time, then what
they merely have in common. Two who share nothing are reached through as few others as
possible. Each step says what the file knows of the years, and its sources.</source>
            <translation>Gibt aus, was zwei Personen teilen und was das wert ist: erst, wer Führungskraft, Betreuung,
Lehre oder Kollegium der anderen ist, dann, wo beide zur selben Zeit waren, dann, was sie bloß
gemeinsam haben. Zwei, die nichts teilen, werden über so wenige andere wie möglich verbunden.
Jeder Schritt sagt, was die Datei von den Jahren weiß, und seine Quellen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>Probably the same as before: no id that stayed says so.</source>
            <translation>Wahrscheinlich dieselbe Person wie zuvor: keine gebliebene Kennung belegt es.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Problems of the open file</source>
            <translation>Probleme der offenen Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/work_bar.py" />
            <source>Progress: {work}</source>
            <translation>Fortschritt: {work}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Projects</source>
            <translation>Projekte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Publications</source>
            <translation>Veröffentlichungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Put a text that begins with * in quotes.</source>
            <translation>Einen Text, der mit * beginnt, in Anführungszeichen setzen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Put a text that begins with {here} in quotes.</source>
            <translation>Einen Text, der mit {here} beginnt, in Anführungszeichen setzen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Put a text that holds ": " in quotes, and indent the fields of an entry alike.</source>
            <translation>Einen Text, der „: “ enthält, in Anführungszeichen setzen und die Felder eines Eintrags gleich einrücken.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Put the same people into another tree</source>
            <translation>Dieselben Personen in einen anderen Baum stellen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>Put the text in quotes, or write a blank after the "#" of a comment.</source>
            <translation>Den Text in Anführungszeichen setzen, oder nach dem „#“ eines Kommentars ein Leerzeichen schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>QUERY</source>
            <translation>SUCHE</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>Qt cannot be loaded here: {error}</source>
            <translation>Qt lässt sich hier nicht laden: {error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>Qt has no platform "{name}" (QT_QPA_PLATFORM), only {list}.</source>
            <translation>Qt hat keine Plattform „{name}“ (QT_QPA_PLATFORM), nur {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>Qt needs the library {missing}, which is missing here: {loads}</source>
            <translation>Qt braucht die Bibliothek {missing}, die hier fehlt: {loads}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>RDF in N-Triples</source>
            <translation>RDF in N-Triples</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>RDF in Turtle</source>
            <translation>RDF in Turtle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>RTF, a text document</source>
            <translation>RTF, ein Textdokument</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/main_window.py" />
            <source>Read again.</source>
            <translation>Neu eingelesen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>Read are tables (.csv, .xlsx), JSON and YAML with people in them.</source>
            <translation>Gelesen werden Tabellen (.csv, .xlsx), JSON und YAML mit Personen darin.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Read as:</source>
            <translation>Gelesen als:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Read the drawing as the program does by itself</source>
            <translation>Die Zeichnung so lesen, wie es das Programm von selbst tut</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Read the guide, and search it</source>
            <translation>Die Anleitung lesen und durchsuchen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Read the open file again</source>
            <translation>Die offene Datei neu einlesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reading of the family name</source>
            <translation>Lesung des Familiennamens</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reading of the given name</source>
            <translation>Lesung des Vornamens</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reading of the name</source>
            <translation>Lesung des Namens</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/main_window.py" />
            <source>Reading {name} …</source>
            <translation>{name} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Recent files</source>
            <translation>Zuletzt geöffnete Dateien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>Records lie beside each other, or in folders named {list}.</source>
            <translation>Datensätze liegen nebeneinander oder in Ordnern namens {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Remove it.</source>
            <translation>Entfernen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>Remove its "-".</source>
            <translation>Sein „-“ entfernen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Remove the "---".</source>
            <translation>Das „---“ entfernen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/xml.py" />
            <source>Remove the lines of its DOCTYPE, or save it anew in the program that wrote it.</source>
            <translation>Entfernen Sie die Zeilen des DOCTYPE, oder speichern Sie sie neu in dem Programm, das sie geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Removed: {path}</source>
            <translation>Entfernt: {path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Rename the view</source>
            <translation>Ansicht umbenennen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>Reporting line</source>
            <translation>Berichtslinie</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Reports to</source>
            <translation>Berichtet an</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reports to (manager)</source>
            <translation>Berichtet an (Führungskraft)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reports to post (its id)</source>
            <translation>Berichtet an Stelle (ihre Kennung)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Reports to “{cells}” in the file; several people are called so, and none is taken.</source>
            <translation>Berichtet in der Datei an „{cells}“; mehrere heißen so, und niemand wird genommen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/references/cut_lines.py" />
            <source>Reports to “{cells}” in the file; the line is cut, as it leads in a circle.</source>
            <translation>Berichtet in der Datei an „{cells}“; die Linie ist gekappt, weil sie im Kreis führt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Reset {setting}</source>
            <translation>{setting} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Right click, or Menu</source>
            <translation>Rechtsklick, oder Menütaste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/outline/model.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/directory/model.py" />
            <source>Role and team</source>
            <translation>Rolle und Team</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>Rules, of which the first that holds marks a card</source>
            <translation>Regeln, von denen die erste, die zutrifft, eine Karte markiert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>S&amp;tatistics</source>
            <translation>S&amp;tatistik</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>S&amp;wap</source>
            <translation>&amp;Tauschen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>SQL</source>
            <translation>SQL</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>STATE</source>
            <translation>STAND</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Save a copy first: beside this file there is no place for views</source>
            <translation>Erst eine Kopie sichern: neben dieser Datei ist kein Platz für Ansichten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save a copy without one.</source>
            <translation>Eine Kopie ohne Passwort speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Save all that the open file says in another form</source>
            <translation>Alles, was die offene Datei sagt, in anderer Form speichern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Save it as a table (.csv, .xlsx).</source>
            <translation>Als Tabelle (.csv, .xlsx) speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Save the chart as a picture, a drawing, pages, slides, a page for the web or a list</source>
            <translation>Das Organigramm als Bild, Zeichnung, Seiten, Folien, Webseite oder Liste speichern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Save the chart as it is now as one more view</source>
            <translation>Das Organigramm, wie es jetzt ist, als weitere Ansicht sichern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Save the chart as it is now under the name of the view that was chosen</source>
            <translation>Das Organigramm, wie es jetzt ist, unter dem Namen der gewählten Ansicht sichern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>Save the drawing itself in draw.io, with File ▸ Save as….</source>
            <translation>Speichern Sie die Zeichnung selbst in draw.io mit Datei ▸ Speichern als….</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>Save the drawing itself, not a stencil.</source>
            <translation>Speichern Sie die Zeichnung selbst, keine Schablone.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Save the people as a photo board or a phone list: pages, a page for the web, a text or a table</source>
            <translation>Die Personen als Bildtafel oder Telefonliste speichern: Seiten, eine Webseite, ein Text oder eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save the sheet as CSV if cells are empty that should not be.</source>
            <translation>Das Tabellenblatt als CSV speichern, wenn Zellen zu Unrecht leer sind.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save the sheet as CSV.</source>
            <translation>Das Tabellenblatt als CSV speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Save the table with its results, or mend the formula.</source>
            <translation>Die Tabelle mit ihren Ergebnissen speichern oder die Formel berichtigen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Save the view</source>
            <translation>Ansicht sichern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Save under a name how the chart is arranged, laid out, folded and exported</source>
            <translation>Unter einem Namen sichern, wie das Organigramm angeordnet, gelegt, eingeklappt und exportiert wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save what it holds as .xlsx or .csv.</source>
            <translation>Den Inhalt als .xlsx oder .csv speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Save what it holds to a file first.</source>
            <translation>Den Inhalt zuerst in eine Datei speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Saved the view “{name}”.</source>
            <translation>Die Ansicht „{name}“ ist gesichert.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Saved views</source>
            <translation>Gesicherte Ansichten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Saved {path}</source>
            <translation>{path} gespeichert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>Saving {name} …</source>
            <translation>{name} wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Say by an id who is meant.</source>
            <translation>Mit einer Kennung angeben, wer gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Say that every card is what it is taken for, and every line right</source>
            <translation>Sagen, dass jede Karte ist, wofür sie gehalten wird, und jede Linie stimmt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Say what the columns of the open table are</source>
            <translation>Angeben, was die Spalten der offenen Tabelle sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>Say which one does, with --map name=COLUMN. The columns are {listed}.</source>
            <translation>Angeben, welche es tut, mit --map name=SPALTE. Die Spalten sind {listed}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Say with --views which file holds it.</source>
            <translation>Sagen Sie mit --views, in welcher Datei sie steht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>School</source>
            <translation>Schule</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Search the guide</source>
            <translation>Anleitung durchsuchen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/html.py" />
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Select a card first</source>
            <translation>Erst eine Karte wählen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Select a card; on the badge at its foot: fold or unfold it</source>
            <translation>Eine Karte wählen; auf dem Zeichen an ihrem Fuß: ein- oder ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Select the root</source>
            <translation>Die Wurzel wählen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Sep</source>
            <translation>Sept.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Settin&amp;gs…</source>
            <translation>E&amp;instellungen …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Sha&amp;pes</source>
            <translation>&amp;Formen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Sheet</source>
            <translation>Tabellenblatt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Sheet “{sheet}”, read as:</source>
            <translation>Tabellenblatt „{sheet}“, gelesen als:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Sheet: {sheet}{several}.</source>
            <translation>Tabellenblatt: {sheet}{several}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Sho&amp;w</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show a line about each person and team, on higher cards</source>
            <translation>Auf höheren Karten eine Zeile zu jeder Person und jedem Team zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show a&amp;ll again</source>
            <translation>Wieder alle z&amp;eigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show again what was visible before</source>
            <translation>Wieder zeigen, was vorher zu sehen war</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>Show all again</source>
            <translation>Wieder alle zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>Show all again (Esc)</source>
            <translation>Wieder alle zeigen (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show assistants, as tinted cards</source>
            <translation>Assistenzen als getönte Karten zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show dotted-line managers</source>
            <translation>Zweite Führungskräfte zeigen (gestrichelt)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show everybody</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show everybody again, whatever a filter has left out</source>
            <translation>Wieder alle zeigen, wen auch immer ein Filter weggelassen hat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show everybody beneath the selected card</source>
            <translation>Alle unter der gewählten Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show how many people, levels, reports and missing values there are, and whom each bar counts</source>
            <translation>Zeigen, wie viele Personen, Ebenen, Unterstellte und fehlende Angaben es gibt und wen jeder Balken zählt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show in a corner which part of the chart is in view</source>
            <translation>In einer Ecke zeigen, welcher Teil des Organigramms zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show less, larger</source>
            <translation>Weniger zeigen, größer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show more, smaller</source>
            <translation>Mehr zeigen, kleiner</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show names in other scripts on the cards, too</source>
            <translation>Auf den Karten auch Namen in anderen Schriften zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connections.py" />
            <source>Show no longer how the two are connected (Esc)</source>
            <translation>Nicht länger zeigen, wie die beiden verbunden sind (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show one level less</source>
            <translation>Eine Ebene weniger zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show one level more</source>
            <translation>Eine Ebene mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Show onl&amp;y these</source>
            <translation>&amp;Nur diese zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show only the top level</source>
            <translation>Nur die oberste Ebene zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show only what the search finds, and what leads there from the top</source>
            <translation>Nur zeigen, was die Suche findet, und was von oben dorthin führt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Show only what was found, and what leads there; the menu hides it</source>
            <translation>Nur zeigen, was gefunden wurde, und was dorthin führt; das Menü blendet es aus</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show people without dates, too, where a day is chosen</source>
            <translation>Auch Personen ohne Zeitangaben zeigen, wenn ein Tag gewählt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the branch of the selected card alone</source>
            <translation>Nur den Zweig der gewählten Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Show the card of this row on the chart</source>
            <translation>Die Karte dieser Zeile im Organigramm zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the chart alone on the whole screen, and one branch after another by the space bar</source>
            <translation>Nur das Organigramm auf dem ganzen Bildschirm zeigen, und mit der Leertaste einen Zweig nach dem anderen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the chart as a list, too</source>
            <translation>Das Organigramm auch als Liste zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>Show the chart as the file says, without a chosen day</source>
            <translation>Das Organigramm zeigen, wie es die Datei sagt, ohne gewählten Tag</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Show the chart first, and not a list</source>
            <translation>Zeigen Sie zuerst das Organigramm und keine Liste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the chart of any day, on a bar with all days on which something changes</source>
            <translation>Das Organigramm eines beliebigen Tages zeigen, mit einer Leiste aller Tage, an denen sich etwas ändert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the list of what changed, of two states that are compared</source>
            <translation>Bei zwei verglichenen Ständen die Liste der Änderungen zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the open file alone again</source>
            <translation>Wieder nur die offene Datei zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the open file without names, contacts, photos, notes, dates, lives or sources</source>
            <translation>Die offene Datei ohne Namen, Kontakte, Fotos, Notizen, Daten, Lebensläufe oder Quellen zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the people from A to Z with phones and e-mail addresses, in place of the chart</source>
            <translation>Die Personen von A bis Z mit Telefon und E-Mail-Adresse anstelle des Organigramms zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the people team by team, with their photos, in place of the chart</source>
            <translation>Die Personen Team für Team mit ihren Fotos anstelle des Organigramms zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the selected card and all beneath it as large as fits</source>
            <translation>Die gewählte Karte und alles darunter so groß wie möglich zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the selected card large</source>
            <translation>Die gewählte Karte groß zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the side panel</source>
            <translation>Die Seitenleiste zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>Show the whole chart</source>
            <translation>Das ganze Organigramm zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>Show the whole chart (Backspace)</source>
            <translation>Das ganze Organigramm zeigen (Rücktaste)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Show the whole chart (F)</source>
            <translation>Das ganze Organigramm zeigen (F)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the window on the whole screen</source>
            <translation>Das Fenster auf dem ganzen Bildschirm zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Show what can be done with a card, or with whatever is there</source>
            <translation>Zeigen, was mit einer Karte möglich ist, oder mit dem, was dort ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show what can be done with the selected card, or with whatever has the keyboard; or click right</source>
            <translation>Zeigen, was mit der gewählten Karte möglich ist, oder mit dem, was die Tastatur hat; oder rechts klicken</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show what changed since an earlier file, on one chart over both</source>
            <translation>Zeigen, was sich seit einer früheren Datei geändert hat, auf einem Organigramm über beide</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show what the colours and the signs on cards mean, if there are any</source>
            <translation>Zeigen, was Farben und Zeichen auf den Karten bedeuten, wenn es welche gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show what the open file was in each of its commits, or on each day of a folder</source>
            <translation>Zeigen, wie die offene Datei in jedem ihrer Commits war, oder an jedem Tag eines Ordners</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>Shows organization charts whose every fact names its source.

commands:
  (none)         open FILE in a window
  check          print what is wrong with files
  compare        print who came, left and moved from one file, or one day, to another
  connect        print what two people of FILE share, and what that is worth
  convert        write a file as YAML, JSON or a table, to go on with
  directory      write the people as a photo board or a phone list
  export         write the chart as a picture; needs no display
  integrate      place orgviewer in your menu, or take it out
  sample         write an invented organization of any size, to try things with
  stats          print how many people, levels and reports FILE has, branch by branch</source>
            <translation>Zeigt Organigramme, in denen jede Angabe ihre Quelle nennt.

Befehle:
  (keiner)       DATEI in einem Fenster öffnen
  check          ausgeben, was an Dateien nicht stimmt
  compare        ausgeben, wer von einer Datei oder einem Tag zum anderen kam, ging und umzog
  connect        ausgeben, was zwei Personen von DATEI teilen und was das wert ist
  convert        eine Datei als YAML, JSON oder Tabelle zum Weiterarbeiten schreiben
  directory      die Personen als Bildtafel oder Telefonliste schreiben
  export         das Organigramm als Bild schreiben; braucht keinen Bildschirm
  integrate      orgviewer ins Menü aufnehmen oder herausnehmen
  sample         eine erfundene Organisation beliebiger Größe zum Ausprobieren schreiben
  stats          ausgeben, wie viele Personen, Ebenen und Unterstellte DATEI hat, Zweig für Zweig</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>Size of the paper</source>
            <translation>Maß des Papiers</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Size of the slides</source>
            <translation>Maß der Folien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/slide_size.py" />
            <source>Slides cannot be as large as {paper}: no side may be longer than {length} mm.</source>
            <translation>Folien können nicht so groß wie {paper} sein: keine Seite darf länger als {length} mm sein.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Smallest</source>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Smallest te&amp;xt</source>
            <translation>&amp;Kleinste Schrift</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>SmartArt, to edit as a tree</source>
            <translation>SmartArt, als Baum zu bearbeiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>Some are: vacant, span &gt; 10, role contains chief, email missing, start before 2024-06-30.</source>
            <translation>Einige sind: vacant, span &gt; 10, role contains chief, email missing, start before 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/text_metrics.py" />
            <source>Some letters are left out, since no font here can draw them ({scripts}): install one, such as fonts-noto-cjk, fonts-noto-core or fonts-noto-color-emoji.</source>
            <translation>Einige Buchstaben fehlen, weil keine Schrift hier sie zeichnen kann ({scripts}): eine installieren, etwa fonts-noto-cjk, fonts-noto-core oder fonts-noto-color-emoji.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/app.py" />
            <source>Something went wrong that should not have.</source>
            <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Sorted &amp;by</source>
            <translation>Sortiert &amp;nach</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <location filename="../../orgviewer/views/panel/page_html.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/pptx/notes.py" />
            <source>Sources of this slide:</source>
            <extracomment>Source of this slide:</extracomment>
            <translation>
                <numerusform>Quelle dieser Folie:</numerusform>
                <numerusform>Quellen dieser Folie:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Sources: {list}</source>
            <extracomment>Source: {list}</extracomment>
            <translation>
                <numerusform>Quelle: {list}</numerusform>
                <numerusform>Quellen: {list}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/presentation/presentation.py" />
            <source>Space: the next branch · Shift+Space: back · Home: the whole chart · + and −: zoom · Esc: leave</source>
            <translation>Leertaste: nächster Zweig · Umschalt+Leertaste: zurück · Pos1: das ganze Organigramm · + und −: vergrößern, verkleinern · Esc: beenden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/maker.py" />
            <source>Split it, or export its people as a table (.csv, .xlsx).</source>
            <translation>Teilen Sie sie, oder exportieren Sie die Personen als Tabelle (.csv, .xlsx).</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Split it, or shorten it.</source>
            <translation>Die Datei teilen oder kürzen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>Split it, or shorten them.</source>
            <translation>Den Ordner teilen oder die Dateien kürzen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <source>Split it, or take the largest pictures out of it.</source>
            <translation>Teilen Sie sie, oder nehmen Sie die größten Bilder heraus.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>Split it.</source>
            <translation>Die Datei teilen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>Split the file.</source>
            <translation>Teilen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Staff</source>
            <translation>Übrige Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Stands under</source>
            <translation>Steht unter</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <source>Start year</source>
            <translation>Anfangsjahr</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>States of the file</source>
            <translation>Stände der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <location filename="../../orgviewer/views/statistics/dock.py" />
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Summary</source>
            <translation>Kurzbeschreibung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>Tabloid</source>
            <translation>Tabloid</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Take each column for what the program recognized by itself</source>
            <translation>Jede Spalte als das nehmen, was das Programm selbst erkannt hat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Take the view that was chosen out of the saved ones</source>
            <translation>Die gewählte Ansicht aus den gesicherten nehmen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Taken for</source>
            <translation>Gehalten für</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Taught</source>
            <translation>Unterrichtet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>Te&amp;xt size</source>
            <translation>Te&amp;xtgröße</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Teacher</source>
            <translation>Lehre</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Teacher (beside a school)</source>
            <translation>Lehre (neben einer Schule)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Teal</source>
            <translation>Blaugrün</translation>
        </message>
        <message>
            <location filename="../../orgviewer/omissions/positions.py" />
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Teams and functions</source>
            <translation>Teams und Funktionen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams dissolved</source>
            <translation>Aufgelöste Teams</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams founded</source>
            <translation>Gegründete Teams</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams moved</source>
            <translation>Umgezogene Teams</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Teams of one</source>
            <translation>Teams mit nur einer Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams renamed</source>
            <translation>Umbenannte Teams</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Text document</source>
            <translation>Textdokument</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Text that Graphviz draws</source>
            <translation>Text, den Graphviz zeichnet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Text that wikis and repositories draw</source>
            <translation>Text, den Wikis und Repositorien zeichnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Text that wikis draw as a breakdown of work</source>
            <translation>Text, den Wikis als Strukturplan zeichnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/nodes.py" />
            <source>Texts with brackets or quotation marks stand in double quotes, as in A["Ada (acting)"].</source>
            <translation>Texte mit Klammern oder Anführungszeichen stehen in doppelten Anführungszeichen, wie in A["Ada (acting)"].</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The &amp;name on cards of several lines</source>
            <translation>Der &amp;Name auf Karten mit mehreren Zeilen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/pdf.py" />
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>The PDF cannot be finished: {reason}</source>
            <translation>Das PDF lässt sich nicht fertigstellen: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>The Python package "{package}" is missing here: install orgviewer with pip, which brings it.</source>
            <translation>Das Python-Paket „{package}“ fehlt hier: orgviewer mit pip installieren, das es mitbringt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The branch in focus</source>
            <translation>Der Zweig im Fokus</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The branch of the selected card</source>
            <translation>Der Zweig der gewählten Karte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>The cards as records, for programs</source>
            <translation>Die Karten als Datensätze, für Programme</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>The cards as rows, for spreadsheets</source>
            <translation>Die Karten als Zeilen, für Tabellenkalkulationen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The cards of the drawing</source>
            <translation>Die Karten der Zeichnung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>The chart as it was before a view was chosen</source>
            <translation>Das Organigramm, wie es war, ehe eine Ansicht gewählt wurde</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>The clipboard holds no table: copy some cells of a spreadsheet first.</source>
            <translation>Die Zwischenablage enthält keine Tabelle: erst einige Zellen einer Tabelle kopieren.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>The clone is shallow: commits before {day} are missing in it.</source>
            <translation>Der Klon ist flach: Commits vor {day} fehlen darin.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The colours in which pictures are offered first</source>
            <translation>Die Farben, in denen Bilder zuerst angeboten werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>The commit {key} cannot be read: {error}.</source>
            <translation>Der Commit {key} ist nicht lesbar: {error}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/column_options.py" />
            <source>The fields are {list}, {left_out} and {other}.</source>
            <translation>Die Felder sind {list}, {left_out} und {other}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>The file has no column “{name}” now.</source>
            <translation>Die Datei hat jetzt keine Spalte „{name}“.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>The file has {list}{more}.</source>
            <translation>Die Datei hat {list}{more}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>The file is {data}: people are groups of fields, one of which is a name.</source>
            <translation>Die Datei ist {data}: Personen sind Gruppen von Feldern, deren eines ein Name ist.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>The file says “{cells}” for whom this person reports to: nobody can be told.</source>
            <translation>Die Datei sagt „{cells}“ dafür, an wen diese Person berichtet: niemand ist auszumachen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The first line</source>
            <translation>Die erste Zeile</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>The first people, as they will read</source>
            <translation>Die ersten Personen, wie sie gelesen werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>The folder "{parent}" does not exist.</source>
            <translation>Den Ordner „{parent}“ gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The format offered first</source>
            <translation>Das Format, das zuerst angeboten wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>The largest number</source>
            <translation>Die größte Zahl</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>The last file</source>
            <translation>Die letzte Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>The last file, as it was seen</source>
            <translation>Die letzte Datei, wie sie zu sehen war</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The last word of each name</source>
            <translation>Letztes Wort jedes Namens</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/further_fields.py" />
            <source>The list leaves out %n dotted lines, since somebody at their ends shares a post.</source>
            <extracomment>The list leaves out %n dotted line, since somebody at its end shares a post.</extracomment>
            <translation>
                <numerusform>Die Liste lässt %n gepunktete Linie aus, da sich jemand an ihrem Ende eine Stelle teilt.</numerusform>
                <numerusform>Die Liste lässt %n gepunktete Linien aus, da sich jemand an ihren Enden eine Stelle teilt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/logo.py" />
            <source>The logo "{path}" cannot be read: {reason}</source>
            <translation>Das Logo „{path}“ kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/logo.py" />
            <source>The logo "{path}" is no picture that can be drawn: save it as PNG or JPEG of at most {pixels} megapixels and {bytes} MB.</source>
            <translation>Das Logo „{path}“ ist kein Bild, das gezeichnet werden kann: als PNG oder JPEG von höchstens {pixels} Megapixeln und {bytes} MB speichern.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>The menu starts {program}. To take it out: "orgviewer integrate --remove".</source>
            <translation>Das Menü startet {program}. Zum Herausnehmen: „orgviewer integrate --remove“.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>The name of another person</source>
            <translation>Der Name einer anderen Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The name on cards of several lines</source>
            <translation>Der Name auf Karten mit mehreren Zeilen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>The next state (Right)</source>
            <translation>Der nächste Stand (Rechts)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>The numbers of {name} are not all written alike, such as {text}: what they mean is open.</source>
            <translation>Die Zahlen in {name} sind nicht alle gleich geschrieben, etwa {text}: Was sie bedeuten, ist offen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/app.py" />
            <source>The open chart is not changed. Please report this with the details below.</source>
            <translation>Das offene Organigramm ist unverändert. Bitte mit den folgenden Einzelheiten melden.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The paper offered first</source>
            <translation>Das Papier, das zuerst angeboten wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>The part that is in view</source>
            <translation>Der Teil, der zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <source>The preview is being made …</source>
            <translation>Die Vorschau wird erstellt …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The program's language from its next start on</source>
            <translation>Die Sprache des Programms ab dem nächsten Start</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/shortened.py" />
            <source>The rest is left out here: there is too much of it.</source>
            <translation>Der Rest ist hier weggelassen: es ist zu viel.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root at the foot</source>
            <translation>Die Wurzel unten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root at the left</source>
            <translation>Die Wurzel links</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root at the right</source>
            <translation>Die Wurzel rechts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root on top</source>
            <translation>Die Wurzel oben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/edges.py" />
            <source>The rows were read as lines between people, from {key} to {manager}.</source>
            <translation>Die Zeilen wurden als Linien zwischen Personen gelesen, von {key} zu {manager}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>The rule {rule} holds of no card.</source>
            <translation>Die Regel {rule} trifft auf keine Karte zu.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The second line</source>
            <translation>Die zweite Zeile</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>The selected problem</source>
            <translation>Das gewählte Problem</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>The state before (Left)</source>
            <translation>Der Stand davor (Links)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>The table cannot be kept in a temporary file: {reason}</source>
            <translation>Die Tabelle lässt sich nicht in einer temporären Datei ablegen: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>The table has no row beneath the names of its columns.</source>
            <translation>Die Tabelle hat keine Zeile unter den Namen ihrer Spalten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>The table has other columns now; what was asked about them is given up.</source>
            <translation>Die Tabelle hat jetzt andere Spalten; die Frage nach den alten ist hinfällig.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>The table has {count} columns, of which the first {most_columns} are read again as such: what stands beyond them becomes one.</source>
            <translation>Die Tabelle hat {count} Spalten, von denen die ersten {most_columns} wieder als solche gelesen werden: was darüber hinausgeht, wird eine.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>The theme's page</source>
            <translation>Seite des Farbschemas</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>The two words beside each other</source>
            <translation>Die beiden Wörter nebeneinander</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>The view is called “{name}” now.</source>
            <translation>Die Ansicht heißt jetzt „{name}“.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/repeating.py" />
            <location filename="../../orgviewer/views/saved/shown.py" />
            <source>The views are those of {path}.</source>
            <translation>Die Ansichten sind die von {path}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>The way to the branch that is shown</source>
            <translation>Der Weg zum gezeigten Zweig</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The whole chart</source>
            <translation>Das ganze Organigramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>The whole chart is shown</source>
            <translation>Das ganze Organigramm ist zu sehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/minimap.py" />
            <source>The whole chart: click or drag to go to another part of it</source>
            <translation>Das ganze Organigramm: klicken oder ziehen, um woandershin zu gehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>The whole of a value, and nothing that merely contains it</source>
            <translation>Den ganzen Wert, und nichts, was ihn nur enthält</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>The window leaves it out already.</source>
            <translation>Das Fenster lässt es schon weg.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>There are no problems</source>
            <translation>Es gibt keine Probleme</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/fields/names.py" />
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>There are {list}.</source>
            <translation>Es gibt {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>There are: {list}.</source>
            <translation>Es gibt: {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>There is a view “{name}” already.</source>
            <translation>Es gibt schon eine Ansicht „{name}“.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>There is a view “{name}” already. Replace it?</source>
            <translation>Es gibt schon eine Ansicht „{name}“. Ersetzen?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>There is no field or column {name} to look in; it is looked for as a word.</source>
            <translation>Es gibt kein Feld und keine Spalte {name}, worin zu suchen wäre; es wird als Wort gesucht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/fields/names.py" />
            <source>There is no field or column {name}.</source>
            <translation>Es gibt weder ein Feld noch eine Spalte {name}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>There is no folder {parent}.</source>
            <translation>Es gibt keinen Ordner {parent}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/svg/writer.py" />
            <source>There is no room for temporary files in “{folder}”: {reason}</source>
            <translation>In „{folder}“ ist kein Platz für temporäre Dateien: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/raster.py" />
            <source>There is not enough memory for a picture of this size; try a smaller scale.</source>
            <translation>Für ein Bild dieser Größe reicht der Speicher nicht; einen kleineren Maßstab versuchen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/errors.py" />
            <source>There is not enough memory for this.</source>
            <translation>Dafür reicht der Speicher nicht.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>There is nothing to explain: neither colours by something nor signs</source>
            <translation>Nichts zu erklären: weder Farben nach etwas noch Zeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>There is: {list}.</source>
            <translation>Es gibt: {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>They may be numbers of rows, which a file loses when it is sorted: write names or ids there.</source>
            <translation>Vielleicht sind es Zeilennummern, die eine Datei beim Sortieren verliert: dort Namen oder Kennungen schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>They share nothing besides {names}.</source>
            <translation>Sie teilen nichts außer {names}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>This PDF would have {number} {what}, and no more than {most} are written: choose a part of the chart, fewer levels, or one page without lives.</source>
            <translation>Dieses PDF hätte {number} {what}, und mehr als {most} werden nicht geschrieben: einen Teil des Organigramms, weniger Ebenen oder eine Seite ohne Lebensläufe wählen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/contents.py" />
            <source>This chart would need about {slides} slides, and no more than {most} are written: choose a part of the chart, or fewer levels.</source>
            <translation>Dieses Organigramm bräuchte etwa {slides} Folien, und mehr als {most} werden nicht geschrieben: einen Teil des Organigramms oder weniger Ebenen wählen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/pdf.py" />
            <source>This directory would have {number} pages, and no more than {most} are written: choose a part of it.</source>
            <translation>Dieses Verzeichnis hätte {number} Seiten, und mehr als {most} werden nicht geschrieben: Wählen Sie einen Teil davon.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/scene.py" />
            <source>This file names no people and no organizations.</source>
            <translation>Diese Datei nennt keine Personen und keine Organisationen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/resources.py" />
            <source>This installation lacks {folder}/{name}: install orgviewer anew.</source>
            <translation>Dieser Installation fehlt {folder}/{name}: orgviewer neu installieren.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>This is an example: {title}.</source>
            <translation>Dies ist ein Beispiel: {title}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>This one knows format {known}.</source>
            <translation>Dieses kennt Format {known}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/writer.py" />
            <source>This page needs JavaScript to draw its chart.</source>
            <translation>Diese Seite braucht JavaScript, um ihr Organigramm zu zeichnen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Tidy</source>
            <translation>Ordentlich</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/track.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Title, logo, footer…</source>
            <translation>Titel, Logo, Fußzeile…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>To the left</source>
            <translation>Nach links</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>To the right</source>
            <translation>Nach rechts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Transparent</source>
            <translation>Durchsichtig</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Type a number.</source>
            <translation>Bitte eine Zahl eingeben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Under the same manager</source>
            <translation>Unter derselben Führungskraft</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Undo what changed the view last</source>
            <translation>Rückgängig machen, was die Ansicht zuletzt geändert hat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Unfold all (Ctrl+Space)</source>
            <translation>Alles ausklappen (Strg+Leertaste)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Unfold this &amp;branch</source>
            <translation>Z&amp;weig ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_parents.py" />
            <source>Units lie in each other by the column {above}, which names {key}.</source>
            <translation>Einheiten liegen nach der Spalte {above} ineinander, die {key} nennt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_columns.py" />
            <source>Units lie in each other by the columns {list}, from the top down.</source>
            <translation>Einheiten liegen nach den Spalten {list} ineinander, von oben nach unten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Unpack it first.</source>
            <translation>Erst auspacken.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Updated the view “{name}”.</source>
            <translation>Die Ansicht „{name}“ ist aktualisiert.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Upright</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>VIEWS</source>
            <translation>ANSICHTEN</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Vacancies</source>
            <translation>Unbesetzte Stellen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>View {name}: {remark}</source>
            <translation>Ansicht {name}: {remark}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/writing.py" />
            <source>Views kept by orgviewer. Whatever else you write here stays as it is.</source>
            <translation>Ansichten, von orgviewer aufbewahrt. Was sonst hier steht, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Visio</source>
            <translation>Visio</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>WHAT</source>
            <translation>WAS</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Walk the tree: parent, child, siblings</source>
            <translation>Durch den Baum gehen: Eltern, Kinder, Geschwister</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Was not there {on day}.</source>
            <translation>War {on day} nicht da.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Welcome to orgviewer</source>
            <translation>Willkommen bei orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>What can be done &amp;here…</source>
            <translation>Was &amp;hier möglich ist …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>What cards say, from the top down</source>
            <translation>Was Karten sagen, von oben nach unten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>What each shares with the next; that all of them met is not said</source>
            <translation>Was jede mit der nächsten teilt; dass sich alle trafen, ist nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>What else stood in its lines is kept in {path}.</source>
            <translation>Was sonst in ihren Zeilen stand, ist in {path} aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>What is asked of it</source>
            <translation>Was davon gefragt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>What is left out</source>
            <translation>Was weggelassen ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>What is there again at the next start, and when a recent file is opened</source>
            <translation>Was beim nächsten Start und beim Öffnen einer früheren Datei wieder da ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>What is to be done?</source>
            <translation>Was soll getan werden?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>What is told of {name}</source>
            <translation>Was von {name} erzählt wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>What is unfolded in the window</source>
            <translation>Was im Fenster ausgeklappt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>What it is</source>
            <translation>Was sie ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>What it says is left out.</source>
            <translation>Was es sagt, wird ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>What the colours and signs mean</source>
            <translation>Was Farben und Zeichen bedeuten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>What the file says about itself is left out.</source>
            <translation>Was die Datei über sich selbst sagt, ist weggelassen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>What the search understands</source>
            <translation>Was die Suche versteht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>What they share; that they met is not said</source>
            <translation>Was sie teilen; dass sie sich trafen, ist nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>What this program is</source>
            <translation>Was dieses Programm ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>What was dropped is neither a file nor a table.</source>
            <translation>Das Abgelegte ist weder eine Datei noch eine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>What was found</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Wheel, or pinch</source>
            <translation>Rad, oder mit zwei Fingern spreizen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where each stands together with the next in this file</source>
            <translation>Wo in dieser Datei jeder mit dem Nächsten zusammen steht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where each was at the same time as the next</source>
            <translation>Wo jede zur selben Zeit war wie die nächste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/register_ids.py" />
            <source>Where in a source something stands is left out.</source>
            <translation>Wo in einer Quelle etwas steht, wird ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where they stand together in this file</source>
            <translation>Wo beide in dieser Datei zusammen stehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where they were at the same time</source>
            <translation>Wo sie zur selben Zeit waren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/days/state.py" />
            <source>Whether this held on {day} is not known: the dates leave it open.</source>
            <translation>Ob das am {day} galt, ist nicht bekannt: die Zeitangaben lassen es offen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/days/state.py" />
            <source>Whether this held on {day} is not known: there are no dates.</source>
            <translation>Ob das am {day} galt, ist nicht bekannt: es gibt keine Zeitangaben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/days/state.py" />
            <source>Who held this on {day} is not known.</source>
            <translation>Wer das am {day} innehatte, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/paths.py" />
            <source>Who reports to whom was read from the paths in {name}.</source>
            <translation>Wer an wen berichtet, wurde aus den Pfaden in {name} gelesen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_heads.py" />
            <source>Who reports to whom was read from those named in brackets in {column}.</source>
            <translation>Wer an wen berichtet, wurde aus den in Klammern Genannten in {column} gelesen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/subordinates.py" />
            <source>Who reports to whom was read from those whom {name} lists.</source>
            <translation>Wer an wen berichtet, wurde aus denen gelesen, die {name} auflistet.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/level_columns.py" />
            <source>Who stands under whom was read from the columns {columns} to {columns2}.</source>
            <translation>Wer unter wem steht, wurde aus den Spalten {columns} bis {columns2} gelesen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>Whoever has none of it is found by {condition}.</source>
            <translation>Wer davon nichts hat, wird mit {condition} gefunden.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/statistics/dock.py" />
            <source>Whom the bar counts</source>
            <translation>Wen der Balken zählt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Why the file cannot be read</source>
            <translation>Warum die Datei nicht lesbar ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Wide</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Widest spans</source>
            <translation>Breiteste Führungsspannen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Widest: {list}</source>
            <translation>Breiteste: {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>With a page of statisti&amp;cs</source>
            <translation>Mit einer Seite Stati&amp;stik</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>With the li&amp;ves of the people</source>
            <translation>Mit de&amp;n Lebensläufen der Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>Without names all texts go in which one could stand, and lives, notes, contacts and sources.</source>
            <translation>Mit den Namen entfallen alle Texte, in denen einer stehen könnte, auch Lebensläufe, Notizen, Kontakte und Quellen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/reading.py" />
            <source>Without names; none of the file's other fields is kept.</source>
            <translation>Ohne Namen; von den weiteren Feldern der Datei bleibt keines.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/reading.py" />
            <source>Without names; of the file's other fields these are kept: {list}.</source>
            <translation>Ohne Namen; von den weiteren Feldern der Datei bleiben: {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Without “{query}”</source>
            <translation>Ohne „{query}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>Words</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Work elsewhere</source>
            <translation>Arbeit anderswo</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Workbook</source>
            <translation>Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>Worked or interned at</source>
            <translation>Arbeit oder Praktikum bei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/field_columns.py" />
            <source>Write "&amp;lt;" for a "&lt;" that is text.</source>
            <translation>Für ein „&lt;“, das Text ist, „&amp;lt;“ schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>Write "name: …" first.</source>
            <translation>Zuerst "name: …" schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>Write "names: some" in "meta".</source>
            <translation>„names: some“ in „meta“ schreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>Write a date there, or nothing, to see these dates in their order.</source>
            <translation>Dort ein Datum oder nichts schreiben, damit diese Zeitangaben in ihrer Reihenfolge stehen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>Write a number there, or nothing, to see these numbers in their order.</source>
            <translation>Dort eine Zahl oder nichts schreiben, damit diese Zahlen in ihrer Reihenfolge stehen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>Write a row for each person, and beside the name what now names the columns.</source>
            <translation>Je Person eine Zeile schreiben und neben den Namen, was jetzt die Spalten benennt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Write the fields out.</source>
            <translation>Die Felder ausschreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/writing.py" />
            <source>Write them one beneath the other, each beginning with a dash.</source>
            <translation>Sie untereinander schreiben, jede mit einem Strich am Anfang.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Write them out.</source>
            <translation>Sie ausschreiben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>Write who reports to whom in two columns, Name and Reports to: arrows may mean either way.</source>
            <translation>Wer an wen berichtet, in zwei Spalten schreiben, Name und Reports to: Pfeile können beides bedeuten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Writes an invented organization, to try the program with. The same number and seed
give the same bytes. The ending of FILE says what is written: .csv, .json or .yaml.</source>
            <translation>Schreibt eine erfundene Organisation zum Ausprobieren. Dieselbe Zahl und derselbe Startwert
ergeben dieselben Bytes. Die Endung von DATEI sagt, was geschrieben wird: .csv, .json oder .yaml.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Writes the chart as a picture, drawn as on the screen, or hands it over to programs that
draw charts themselves: draw.io, Visio, yEd, Mermaid, PlantUML, Graphviz, outliners. Says
beforehand what such a file does not hold. Needs no display.</source>
            <translation>Schreibt das Organigramm als Bild, gezeichnet wie auf dem Bildschirm, oder übergibt es
Programmen, die selbst zeichnen: draw.io, Visio, yEd, Mermaid, PlantUML, Graphviz,
Gliederungen. Sagt vorher, was eine solche Datei nicht enthält. Braucht keine Anzeige.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>Writes the people of a file as a board, team by team with their photos, or as a phone
list from A to Z: as pages, a page for the web, a text or a table, with phones and e-mail
addresses as links. Needs no display.</source>
            <translation>Schreibt die Personen einer Datei als Bildtafel, Team für Team mit ihren Fotos, oder als
Telefonliste von A bis Z: als Seiten, Webseite, Text oder Tabelle, mit Telefonnummern und
E-Mail-Adressen als Links. Braucht keinen Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Writes whatever can be read as YAML to go on with, as Popolo JSON, as a flat table, as
entities of FollowTheMoney (.jsonl), or as linked data in the terms of the W3C's
Organization Ontology (.jsonld); the ending of OUT says which. Says what was odd, and
what OUT cannot hold.</source>
            <translation>Schreibt, was gelesen werden kann, als YAML zum Weiterarbeiten, als Popolo-JSON, als
flache Tabelle, als Entitäten von FollowTheMoney (.jsonl) oder als verknüpfte Daten in den
Begriffen der Organization Ontology des W3C (.jsonld); die Endung von OUT sagt, als was.
Sagt, was auffiel und was OUT nicht enthalten kann.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>XML</source>
            <translation>XML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Vergrößern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Zoom about the pointer</source>
            <translation>Um den Zeiger zoomen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Zoom in (+)</source>
            <translation>Vergrößern (+)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Zoom out (−)</source>
            <translation>Verkleinern (−)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to 100 %</source>
            <translation>Auf 100 % zoomen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to 200 %</source>
            <translation>Auf 200 % zoomen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to 50 %</source>
            <translation>Auf 50 % zoomen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to the car&amp;d</source>
            <translation>Auf die &amp;Karte zoomen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Zoom: {percent}</source>
            <translation>Zoom: {percent}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a JSON Schema</source>
            <translation>ein JSON-Schema</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a PDF</source>
            <translation>ein PDF</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a PostScript document</source>
            <translation>ein PostScript-Dokument</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a TeX document</source>
            <translation>ein TeX-Dokument</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>a board of teams, or a list of names (default: %(default)s)</source>
            <translation>eine Tafel mit Teams oder eine Liste mit Namen (Standard: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a calendar</source>
            <translation>ein Kalender</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/cards.py" />
            <source>a card of the kind {kind}, left out</source>
            <translation>eine Karte der Art {kind}, weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>a cell is longer than {longest_cell} Mi characters, up to this line</source>
            <translation>eine Zelle ist länger als {longest_cell} Mi Zeichen, bis zu dieser Zeile</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a colon is missing</source>
            <translation>ein Doppelpunkt fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a comma or a bracket is missing</source>
            <translation>ein Komma oder eine Klammer fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a compressed file (bzip2)</source>
            <translation>eine komprimierte Datei (bzip2)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a compressed file (gzip)</source>
            <translation>eine komprimierte Datei (gzip)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a compressed file (xz)</source>
            <translation>eine komprimierte Datei (xz)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/directives.py" />
            <source>a connection must name two columns, "from" and "to"</source>
            <translation>eine Verbindung muss zwei Spalten nennen, „from“ und „to“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a database (SQLite)</source>
            <translation>eine Datenbank (SQLite)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>a date is a year, a month or a day: 2023, 2023-07 or 2023-07-12</source>
            <translation>ein Datum ist ein Jahr, ein Monat oder ein Tag: 2023, 2023-07 oder 2023-07-12</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a description of an interface (OpenAPI)</source>
            <translation>eine Schnittstellenbeschreibung (OpenAPI)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a description of an interface (Swagger)</source>
            <translation>eine Schnittstellenbeschreibung (Swagger)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a diagram of draw.io</source>
            <translation>ein Diagramm von draw.io</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a family name</source>
            <translation>ein Familienname</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>a file of views should be a group of fields</source>
            <translation>eine Datei mit Ansichten sollte eine Gruppe von Feldern sein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>a file should be a group of fields, but is {data}</source>
            <translation>eine Datei soll eine Gruppe von Feldern sein, ist aber {data}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>a file to check</source>
            <translation>eine zu prüfende Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>a file's name cannot be empty</source>
            <translation>ein Dateiname darf nicht leer sein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a folder</source>
            <translation>einem Ordner</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a given name</source>
            <translation>ein Vorname</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a graph of nodes and links</source>
            <translation>ein Graph aus Knoten und Kanten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a group of fields</source>
            <translation>eine Gruppe von Feldern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a group of {count}</source>
            <translation>eine Gruppe von {count}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a key or a certificate</source>
            <translation>ein Schlüssel oder ein Zertifikat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a line about each person and team, on higher cards</source>
            <translation>eine Zeile zu jeder Person und jedem Team, auf höheren Karten,</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a list of records</source>
            <translation>eine Liste von Datensätzen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a list of {count}</source>
            <translation>eine Liste von {count}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a list of {count} values</source>
            <translation>eine Liste von {count} Werten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/kinds.py" />
            <source>a membership</source>
            <translation>eine Mitgliedschaft</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>a membership is that of {named}: left out</source>
            <translation>eine Mitgliedschaft ist die von {named}: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>a membership names {named}: kept by its id</source>
            <translation>eine Mitgliedschaft nennt {named}: mit der Kennung behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>a membership names {named}: kept without it</source>
            <translation>eine Mitgliedschaft nennt {named}: ohne das behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a mind map</source>
            <translation>eine Mindmap</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a name</source>
            <translation>ein Name</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a network of Pajek</source>
            <translation>ein Netz von Pajek</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a notebook of Jupyter</source>
            <translation>ein Notizbuch von Jupyter</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a number from {least} to {most}</source>
            <translation>eine Zahl von {least} bis {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a number from {least} up</source>
            <translation>eine Zahl ab {least}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a page of the web (HTML)</source>
            <translation>eine Webseite (HTML)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>a person</source>
            <translation>eine Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>a person: an id, a name or a part of it</source>
            <translation>eine Person: Kennung, Name oder ein Teil davon</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>a phone whose kind is left out</source>
            <translation>eine Telefonnummer, deren Art ausgelassen ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (BMP)</source>
            <translation>ein Bild (BMP)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (GIF)</source>
            <translation>ein Bild (GIF)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (JPEG)</source>
            <translation>ein Bild (JPEG)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (PNG)</source>
            <translation>ein Bild (PNG)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/svg.py" />
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (SVG)</source>
            <translation>ein Bild (SVG)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (TIFF)</source>
            <translation>ein Bild (TIFF)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (an icon)</source>
            <translation>ein Bild (ein Symbol)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a picture, PNG or JPEG, before the title</source>
            <translation>ein Bild, PNG oder JPEG, vor dem Titel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture, a sound or a film</source>
            <translation>ein Bild, ein Ton oder ein Film</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>a post</source>
            <translation>eine Stelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a program (JavaScript)</source>
            <translation>ein Programm (JavaScript)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a program (Python)</source>
            <translation>ein Programm (Python)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>a quote is opened here and never closed: taken for a mark like any other</source>
            <translation>hier öffnet sich ein Anführungszeichen und schließt sich nie: als Zeichen wie jedes andere genommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a role</source>
            <translation>eine Rolle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a script</source>
            <translation>ein Skript</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>a second document begins here, but a file holds one chart</source>
            <translation>hier beginnt ein zweites Dokument, aber eine Datei enthält ein Organigramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a sound</source>
            <translation>ein Ton</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a sound or a film</source>
            <translation>ein Ton oder ein Film</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a table of Arrow</source>
            <translation>eine Arrow-Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a table of Markdown</source>
            <translation>eine Markdown-Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a table of Parquet</source>
            <translation>eine Parquet-Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a text across it, such as "Draft"</source>
            <translation>ein Text quer darüber, etwa „Entwurf“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a text at the lower left</source>
            <translation>ein Text unten links</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a text at the upper right</source>
            <translation>ein Text oben rechts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a text in quotes never ends</source>
            <translation>ein Text in Anführungszeichen endet nie</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a tree of records</source>
            <translation>ein Baum von Datensätzen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a vCard</source>
            <translation>eine vCard</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a value is missing</source>
            <translation>ein Wert fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a view needs a name, on one line</source>
            <translation>eine Ansicht braucht einen Namen, in einer Zeile</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a view should be a group of fields</source>
            <translation>eine Ansicht sollte eine Gruppe von Feldern sein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>a whole number from {least} to {most}</source>
            <translation>eine ganze Zahl von {least} bis {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a workbook</source>
            <translation>einer Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>abolished</source>
            <translation>abgeschafft</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>account names with their domain</source>
            <translation>Kontonamen mit ihrer Domäne</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>add a page that says how many there are, by level, span and so on (PDF, HTML)</source>
            <translation>eine Seite hinzufügen, die sagt, wie viele es sind: nach Ebene, Führungsspanne und so weiter (PDF, HTML)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>advised {name}</source>
            <translation>betreute {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>advisor</source>
            <translation>Betreuung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>aliases up to {value} repeat too many values</source>
            <translation>Aliasse bis {value} wiederholen zu viele Werte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/legislators.py" />
            <source>all but page {value} of {pagination}</source>
            <translation>alles außer Seite {value} von {pagination}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>all days</source>
            <translation>alle Tage</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>also in {teams}</source>
            <translation>auch in {teams}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>also reported to {name}</source>
            <translation>berichtete auch an {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>also reports to {name}</source>
            <translation>berichtet auch an {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>an archive (7z)</source>
            <translation>ein Archiv (7z)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>an archive (RAR)</source>
            <translation>ein Archiv (RAR)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>an e-mail</source>
            <translation>eine E-Mail</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>an e-mail address</source>
            <translation>eine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>an end of this line is tied to nothing, and has no place</source>
            <translation>ein Ende dieser Linie ist mit nichts verbunden und hat keinen Ort</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>an entry of {name} is no group of fields: left out</source>
            <translation>ein Eintrag von {name} ist keine Gruppe von Feldern: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/kinds.py" />
            <source>an entry that is no person is left out: {counts}</source>
            <translation>ein Eintrag, der keine Person ist, ist weggelassen: {counts}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>an id</source>
            <translation>eine Kennung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>an organization</source>
            <translation>eine Organisation</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/lives/texts.py" />
            <location filename="../../orgviewer/views/panel/sharing_lines.py" />
            <source>and %n more</source>
            <extracomment>and %n more</extracomment>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>and %n more like these</source>
            <extracomment>and %n more like these</extracomment>
            <translation>
                <numerusform>und %n weiteres dieser Art</numerusform>
                <numerusform>und %n weitere dieser Art</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/preview.py" />
            <source>and %n more pages</source>
            <extracomment>and %n more page</extracomment>
            <translation>
                <numerusform>und %n weitere Seite</numerusform>
                <numerusform>und %n weitere Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/circles.py" />
            <source>and so on through {count} in all</source>
            <translation>und so weiter über insgesamt {count}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/publish/statistics/page.py" />
            <source>and {number} more</source>
            <translation>und {number} weitere</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>another card of the same person</source>
            <translation>eine weitere Karte derselben Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>another number, another organization (default: 1)</source>
            <translation>andere Zahl, andere Organisation (Vorgabe: 1)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>another person</source>
            <translation>eine andere Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>append what is said of the people, the teams and the file (PDF, HTML)</source>
            <translation>anhängen, was von den Personen, den Teams und der Datei gesagt wird (PDF, HTML)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>Argument %(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>arrange by organization, reporting, role, place … or a column (default: as the file says)</source>
            <translation>nach organization, reporting, role, place … oder einer Spalte anordnen (Vorgabe: wie die Datei)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>arrangement</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>arrows are taken to lead to the one above</source>
            <translation>Pfeile werden so verstanden, dass sie nach oben führen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>as it was saved in the window under this name; other options win over it</source>
            <translation>wie es im Fenster unter diesem Namen gesichert wurde; andere Optionen gehen vor</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>as of {as_of}</source>
            <translation>Stand: {as_of}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>as of {day}</source>
            <translation>Stand: {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>as somebody said</source>
            <translation>wie gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>as the drawing says</source>
            <translation>wie in der Zeichnung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>as wide as this, instead of a scale</source>
            <translation>so breit, statt eines Maßstabs</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>assistant</source>
            <translation>Assistenz</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>assistants, as tinted cards</source>
            <translation>Assistenzen, als getönte Karten,</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>at the same time</source>
            <translation>zur selben Zeit</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>award</source>
            <translation>Auszeichnung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/page_heads.py" />
            <source>back to page {number}</source>
            <translation>zurück zu Seite {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>badges and icons of rules</source>
            <translation>Abzeichen und Symbole von Regeln</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>before {bound}</source>
            <translation>vor {bound}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>began on some day of {date}</source>
            <translation>begann an einem Tag im Zeitraum {date}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>began on {date}</source>
            <translation>begann am {date}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>below {bound}</source>
            <translation>unter {bound}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>born {day}</source>
            <translation>geboren {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>but "orgviewer export" and "orgviewer check" need none.</source>
            <translation>aber „orgviewer export“ und „orgviewer check“ brauchen keinen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>by its words</source>
            <translation>nach seinen Wörtern</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>by what a list is sorted: by family names that the file tells, else as names are written (known), or by the last word of each name (default: %(default)s)</source>
            <translation>wonach eine Liste sortiert ist: nach Familiennamen, die die Datei nennt, sonst wie Namen geschrieben sind (known), oder nach dem letzten Wort jedes Namens (Standard: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>by {facet}</source>
            <translation>nach {facet}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>cannot be decoded</source>
            <translation>nicht dekodierbar</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>cards were to say {name}, which is not there; they say the others.</source>
            <translation>Karten sollten {name} sagen, was es hier nicht gibt; sie sagen das Übrige.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>changed otherwise</source>
            <translation>sonst geändert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>changes only</source>
            <translation>Nur Änderungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>chart</source>
            <translation>Organigramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>cited in “{title}”</source>
            <translation>zitiert in „{title}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>claim</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>claim of the file</source>
            <translation>Aussage der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>colleagues</source>
            <translation>Kollegium</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>colours</source>
            <translation>Färbung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>colours (default: %(default)s)</source>
            <translation>Farben (Vorgabe: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>colours of a chart (default: %(default)s)</source>
            <translation>Farben eines Organigramms (Vorgabe: %(default)s)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>comments on %n slides</source>
            <extracomment>comments on %n slide</extracomment>
            <translation>
                <numerusform>Kommentare auf %n Folie</numerusform>
                <numerusform>Kommentare auf %n Folien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>compare two commits of a file under git, as in v1..main or HEAD~3..HEAD</source>
            <translation>zwei Commits einer Datei unter git vergleichen, wie in v1..main oder HEAD~3..HEAD</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>compare two days of one file: a year, a month or a day each, as in 2023-12..2024-06-30</source>
            <translation>zwei Tage einer Datei vergleichen: je ein Jahr, Monat oder Tag, wie in 2023-12..2024-06-30</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>compared with {state}</source>
            <translation>verglichen mit {state}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>contact detail</source>
            <translation>Kontaktangabe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>contains</source>
            <translation>enthält</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>copy</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>count who is there on this day</source>
            <translation>zählen, wer an diesem Tag da ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>count who is there on this day, and what of it is in doubt</source>
            <translation>zählen, wer an diesem Tag da ist, und was davon zweifelhaft ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>day</source>
            <translation>Tageswahl</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>day inferred</source>
            <translation>Tag erschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>direct reports</source>
            <translation>direkt Unterstellte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>directly beneath: {sum}</source>
            <translation>direkt darunter: {sum}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>dissolved {day}</source>
            <translation>aufgelöst {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>distinguished names of a directory</source>
            <translation>eindeutige Namen eines Verzeichnisses</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>dots per inch, written into a PNG for programs that print it</source>
            <translation>Punkte je Zoll, ins PNG geschrieben für Programme, die es drucken</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>dotted lines</source>
            <translation>gepunktete Linien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>dotted-line managers</source>
            <translation>zweite Führungskräfte (gestrichelt)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>draw only the part under this person or organization</source>
            <translation>nur den Teil unter dieser Person oder Organisation zeichnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>draw so many levels under the root (default: all)</source>
            <translation>so viele Ebenen unter der Wurzel zeichnen (Vorgabe: alle)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>draw the chart of this day, a year, month or day (default: the file's own)</source>
            <translation>das Organigramm dieses Tages zeichnen: Jahr, Monat oder Tag (Vorgabe: der der Datei)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>draw.io</source>
            <translation>draw.io</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>e-mail addresses</source>
            <translation>E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/references/derived_keys.py" />
            <source>e-mail addresses with another domain</source>
            <translation>E-Mail-Adressen mit anderer Domäne</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>earlier</source>
            <translation>früher</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/graphml.py" />
            <source>edges with more than two ends</source>
            <translation>Kanten mit mehr als zwei Enden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>ended on some day of {date}</source>
            <translation>endete an einem Tag im Zeitraum {date}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>ended on {date}</source>
            <translation>endete am {date}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>entities of FollowTheMoney</source>
            <translation>Entitäten von FollowTheMoney</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/kinds.py" />
            <source>entries that are no people are left out: {listed}{more}</source>
            <translation>Einträge, die keine Personen sind, sind weggelassen: {listed}{more}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>entry {place} of "{place2}"</source>
            <translation>Eintrag {place} von „{place2}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/errors.py" />
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>examples:
  orgviewer                            what was open last; at first people at xAI, the sample
  orgviewer team.yaml                  your own file
  orgviewer staff.xlsx                 a spreadsheet, as it is
  orgviewer staff.csv --map manager=Boss
  orgviewer staff.csv --at HEAD~3      as it was three commits ago, under git
  orgviewer team.yaml --layout compact --direction right
  orgviewer team.yaml --as-of 2024-06-30   as it was on that day
  orgviewer staff.csv --view "Board, A4"   as it was saved under this name
  orgviewer check team.yaml            its problems, with line and column
  orgviewer compare january.csv june.csv
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer export team.yaml --output team.png --scale 2
  orgviewer export team.yaml --output posts.pdf --without names

More about a command: "orgviewer check --help". A file named like a command: "orgviewer ./check".</source>
            <translation>Beispiele:
  orgviewer                            was zuletzt offen war; anfangs Personen bei xAI, das Beispiel
  orgviewer team.yaml                  die eigene Datei
  orgviewer staff.xlsx                 eine Tabelle, wie sie ist
  orgviewer staff.csv --map manager=Boss
  orgviewer staff.csv --at HEAD~3      wie vor drei Commits, unter git
  orgviewer team.yaml --layout compact --direction right
  orgviewer team.yaml --as-of 2024-06-30   wie an jenem Tag
  orgviewer staff.csv --view "Board, A4"   wie unter diesem Namen gesichert
  orgviewer check team.yaml            ihre Probleme, mit Zeile und Spalte
  orgviewer compare january.csv june.csv
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer export team.yaml --output team.png --scale 2
  orgviewer export team.yaml --output posts.pdf --without names

Mehr zu einem Befehl: "orgviewer check --help". Eine Datei, die wie ein Befehl heißt: "orgviewer ./check".</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>examples:
  orgviewer check charts/*.yaml
  orgviewer check --json staff.csv</source>
            <translation>Beispiele:
  orgviewer check charts/*.yaml
  orgviewer check --json staff.csv</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer compare staff-january.csv staff-june.xlsx
  orgviewer compare january.csv june.csv --output changes.md
  orgviewer compare january.csv june.csv --output changes.pdf --changes-only
  orgviewer compare team.yaml --days 2023-12..2024-06-30
  orgviewer compare staff.csv --git HEAD~10..HEAD
  orgviewer compare january.csv june.csv --without names --output changes.md
  orgviewer compare january.csv june.csv --json --map manager=Boss</source>
            <translation>Beispiele:
  orgviewer compare staff-january.csv staff-june.xlsx
  orgviewer compare january.csv june.csv --output changes.md
  orgviewer compare january.csv june.csv --output changes.pdf --changes-only
  orgviewer compare team.yaml --days 2023-12..2024-06-30
  orgviewer compare staff.csv --git HEAD~10..HEAD
  orgviewer compare january.csv june.csv --without names --output changes.md
  orgviewer compare january.csv june.csv --json --map manager=Boss</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>examples:
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer connect staff.csv 4711 4712 --most 1 --map manager=Boss</source>
            <translation>Beispiele:
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer connect staff.csv 4711 4712 --most 1 --map manager=Boss</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer convert staff.xlsx --output staff.yaml
  orgviewer convert staff.csv --output staff.json --map manager=Boss
  orgviewer convert team.yaml --output team.csv
  orgviewer convert team.yaml --output team.jsonld
  orgviewer convert team.yaml --output may.yaml --as-of 2024-05
  orgviewer convert staff.xlsx --output posts.csv --without names,dates</source>
            <translation>Beispiele:
  orgviewer convert staff.xlsx --output staff.yaml
  orgviewer convert staff.csv --output staff.json --map manager=Boss
  orgviewer convert team.yaml --output team.csv
  orgviewer convert team.yaml --output team.jsonld
  orgviewer convert team.yaml --output may.yaml --as-of 2024-05
  orgviewer convert staff.xlsx --output posts.csv --without names,dates</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>examples:
  orgviewer directory staff.xlsx --output board.pdf
  orgviewer directory staff.xlsx --as list --output phones.docx --paper letter
  orgviewer directory team.yaml --output research.html --root research
  orgviewer directory staff.csv --as list --order last-word --output phones.xlsx
  orgviewer directory staff.csv --output board.pdf --without contacts --as-of 2024-06-30
  orgviewer directory staff.csv --view "Phones, Berlin" --output phones.pdf</source>
            <translation>Beispiele:
  orgviewer directory staff.xlsx --output board.pdf
  orgviewer directory staff.xlsx --as list --output phones.docx --paper letter
  orgviewer directory team.yaml --output research.html --root research
  orgviewer directory staff.csv --as list --order last-word --output phones.xlsx
  orgviewer directory staff.csv --output board.pdf --without contacts --as-of 2024-06-30
  orgviewer directory staff.csv --view "Phones, Berlin" --output phones.pdf</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer export --output xai.png
  orgviewer export team.yaml --output slide.png --scale 2 --background transparent
  orgviewer export team.yaml --output part.png --root research --depth 2 --direction right
  orgviewer export team.yaml --output poster.png --layout compact --aspect a4-landscape
  orgviewer export team.yaml --output team.drawio --pages branches
  orgviewer export staff.csv --output staff.pdf --card name,role,phone,email:small
  orgviewer export staff.csv --output board.png --rule 'vacant: red'
  orgviewer export team.yaml --output slides.pptx --shapes smartart
  orgviewer export team.yaml --output board.pdf --pages fit --title "The board" --footer "{day}"
  orgviewer export staff.csv --output berlin.pdf --only place:Berlin
  orgviewer export staff.csv --view "Board, A4"</source>
            <translation>Beispiele:
  orgviewer export --output xai.png
  orgviewer export team.yaml --output slide.png --scale 2 --background transparent
  orgviewer export team.yaml --output part.png --root research --depth 2 --direction right
  orgviewer export team.yaml --output poster.png --layout compact --aspect a4-landscape
  orgviewer export team.yaml --output team.drawio --pages branches
  orgviewer export staff.csv --output staff.pdf --card name,role,phone,email:small
  orgviewer export staff.csv --output board.png --rule 'vacant: red'
  orgviewer export team.yaml --output slides.pptx --shapes smartart
  orgviewer export team.yaml --output board.pdf --pages fit --title "The board" --footer "{day}"
  orgviewer export staff.csv --output berlin.pdf --only place:Berlin
  orgviewer export staff.csv --view "Board, A4"</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer integrate
  orgviewer integrate --remove</source>
            <translation>Beispiele:
  orgviewer integrate
  orgviewer integrate --remove</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer sample 1000 --output sample.yaml
  orgviewer sample 100000 --output large.csv --seed 7</source>
            <translation>Beispiele:
  orgviewer sample 1000 --output sample.yaml
  orgviewer sample 100000 --output large.csv --seed 7</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer stats staff.csv
  orgviewer stats staff.csv --by Location
  orgviewer stats staff.csv --csv --hide-below 5 &gt; branches.csv
  orgviewer stats team.yaml --json --as-of 2024-06-30</source>
            <translation>Beispiele:
  orgviewer stats staff.csv
  orgviewer stats staff.csv --by Location
  orgviewer stats staff.csv --csv --hide-below 5 &gt; branches.csv
  orgviewer stats team.yaml --json --as-of 2024-06-30</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>expected at least one argument</source>
            <translation>mindestens ein Wert wird erwartet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>expected at most one argument</source>
            <translation>höchstens ein Wert wird erwartet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>expected one argument</source>
            <translation>ein Wert wird erwartet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>expected when the source was written</source>
            <translation>erwartet, als die Quelle geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>fellowship</source>
            <translation>Stipendium</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/view.py" />
            <source>fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>fold</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>fold all</source>
            <translation>Alles einklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/accessibility.py" />
            <source>folded</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>founded {day}</source>
            <translation>gegründet {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/lives/texts.py" />
            <source>from {day}</source>
            <translation>von {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>from {old} to {new}</source>
            <translation>von {old} zu {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/svg.py" />
            <source>further cards of the same person</source>
            <translation>weitere Karten derselben Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>git cannot read the history of "{path}": {said}</source>
            <translation>git kann den Verlauf von „{path}“ nicht lesen: {said}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>git does not read the repository "{root}", which belongs to somebody else; if you trust it, say so with: git config --global --add safe.directory "{root}"</source>
            <translation>git liest das Repository „{root}“ nicht, das jemand anderem gehört; ist es vertrauenswürdig, das sagen mit: git config --global --add safe.directory "{root}"</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/command.py" />
            <source>git is not installed, and the history of a file is read with it: install git (https://git-scm.com).</source>
            <translation>git ist nicht installiert, und damit wird der Verlauf einer Datei gelesen: git installieren (https://git-scm.com).</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>go back</source>
            <translation>Zurückgehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>go forward</source>
            <translation>Vorwärtsgehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>grouped for this chart, not a team of its own</source>
            <translation>gruppiert für dieses Organigramm, kein eigenes Team</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>head</source>
            <translation>Leitung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>hidden {sheets} are not</source>
            <extracomment>hidden {sheets} is not</extracomment>
            <translation>
                <numerusform>ausgeblendet {sheets} nicht</numerusform>
                <numerusform>ausgeblendet {sheets} nicht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>hide what columns of numbers come to where it would be that of fewer than N people</source>
            <translation>verbergen, was Zahlenspalten ergeben, wo es das von weniger als N Personen wäre</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>hide whom a search finds</source>
            <translation>ausblenden, wen eine Suche findet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>holder not known</source>
            <translation>Inhaber nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>how it is laid out (default: as is most legible for its size)</source>
            <translation>wie es angeordnet wird (Vorgabe: wie es bei seiner Größe am besten lesbar ist)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>how it is laid out (default: as it was seen last, else as is most legible for its size)</source>
            <translation>wie es angeordnet wird (Vorgabe: wie zuletzt gesehen, sonst wie es bei seiner Größe am besten lesbar ist)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>how large text is at least on slides, and with --pages fit or branches (default: %(default)g)</source>
            <translation>wie groß Schrift auf Folien und mit --pages fit oder branches mindestens ist (Vorgabe: %(default)g)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/svg.py" />
            <source>how many are not named</source>
            <translation>wie viele nicht genannt sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>how many people, from 1 to {most_people}</source>
            <translation>wie viele Personen, von 1 bis {most_people}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>how much room cards have for what they say</source>
            <translation>wie viel Platz Karten für das haben, was sie sagen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>how the paper lies (default: so that text is larger, or sheets are fewer; posters wide)</source>
            <translation>wie das Papier liegt (Vorgabe: so, dass Schrift größer ist oder es weniger Blätter sind; Poster quer)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>ids and sources</source>
            <translation>Kennungen und Quellen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>ignored explicit argument %r</source>
            <translation>überflüssiger Wert %r</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/parts.py" />
            <source>in its part {part}: {reason}</source>
            <translation>in ihrem Teil {part}: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>in other years</source>
            <translation>in anderen Jahren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>in the line of {names}</source>
            <translation>in der Linie von {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>in the same years</source>
            <translation>in denselben Jahren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>in the whole branch: {sum}</source>
            <translation>im ganzen Zweig: {sum}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>in this file</source>
            <translation>in dieser Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>in {day}</source>
            <translation>im {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>in {year}</source>
            <translation>im Jahr {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>interest</source>
            <translation>Interesse</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>interned at {thing}, as {name} did</source>
            <translation>Praktikum bei {thing}, wie {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>interned at {thing}, where {name} worked</source>
            <translation>Praktikum bei {thing}, wo {name} arbeitete</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>internship</source>
            <translation>Praktikum</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>invalid %(type)s value: %(value)r</source>
            <translation>ungültiger Wert für %(type)s: %(value)r</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>ungültige Wahl: %(value)r (möglich: %(choices)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is after</source>
            <translation>ist nach</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is before</source>
            <translation>ist vor</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is between</source>
            <translation>ist zwischen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is less than … days ago</source>
            <translation>ist weniger als … Tage her</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is over</source>
            <translation>ist über</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>is the manager of {name}</source>
            <translation>ist Führungskraft von {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is under</source>
            <translation>ist unter</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/command.py" />
            <source>it does not say why</source>
            <translation>es sagt nicht, warum</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>it holds no record</source>
            <translation>sie enthält keinen Datensatz</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/objects.py" />
            <source>it is damaged</source>
            <translation>es ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/objects.py" />
            <source>it is missing in this repository</source>
            <translation>es fehlt in diesem Repository</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>it lies in no folder named for a kind of record</source>
            <translation>sie liegt in keinem Ordner, der nach einer Art von Datensätzen benannt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/unfinished.py" />
            <source>it may only be read</source>
            <translation>darf nur gelesen werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/parts.py" />
            <source>its part {part} is missing</source>
            <translation>ihr Teil {part} fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>joined the file</source>
            <translation>kam in die Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/people.py" />
            <source>joined the file {day}</source>
            <translation>kam {day} in die Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/people.py" />
            <source>joins the file {day}</source>
            <translation>kommt {day} in die Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>kept apart from another of the same name</source>
            <translation>nicht getrennt gehalten von einer anderen desselben Namens</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>kept apart from those more than {deepest_path} steps beneath the top</source>
            <translation>nicht getrennt gehalten von denen, die mehr als {deepest_path} Stufen unter der Spitze liegen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>kept as Other: {names}</source>
            <translation>behalten als Anderes: {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>kept under that name</source>
            <translation>unter diesem Namen behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>kept whole: what an arrow parts in a name is read as several</source>
            <translation>nicht ganz gehalten: was ein Pfeil in einem Namen trennt, wird als mehrere gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>known by the same id again, but by names</source>
            <translation>nicht mehr an derselben Kennung erkannt, sondern an Namen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>largest</source>
            <translation>größter Wert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>leave off {list} (with commas between): without names people are called as their posts, and whatever could name them is gone, too</source>
            <translation>{list} weglassen (mit Kommas dazwischen): ohne Namen heißen Personen wie ihre Stelle, und was sie nennen könnte, entfällt auch</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>leave the focus</source>
            <translation>Fokus verlassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>left out, as nobody of the table reports to them</source>
            <translation>weggelassen, weil niemand der Tabelle an sie berichtet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>left out: {names}</source>
            <translation>weggelassen: {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>left the file</source>
            <translation>verschwand aus der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/people.py" />
            <source>left the file {day}</source>
            <translation>verschwand {day} aus der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>legislative period</source>
            <translation>Wahlperiode</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <source>level {level}</source>
            <translation>Ebene {level}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>level {level}, {turn} of {all}</source>
            <translation>Ebene {level}, {turn} von {all}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>line {line} connects a column {name} that the table has not</source>
            <translation>Zeile {line} verbindet eine Spalte {name}, die die Tabelle nicht hat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>line {line} is not understood: {text}</source>
            <translation>Zeile {line} wird nicht verstanden: {text}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>line {line}, column {column}</source>
            <translation>Zeile {line}, Spalte {column}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/positions.py" />
            <source>line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/opml.py" />
            <source>lines that are marked as remarks</source>
            <translation>Zeilen, die als Bemerkungen gekennzeichnet sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>linked data (JSON-LD)</source>
            <translation>verknüpfte Daten (JSON-LD)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/graphs.py" />
            <source>links lead to {listed}, of which there is no node: shown by that name</source>
            <translation>Kanten führen zu {listed}, wozu es keinen Knoten gibt: unter diesem Namen gezeigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>links, which are written as text</source>
            <translation>Verweise, die als Text geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>list only who is under this person or organization</source>
            <translation>nur auflisten, wer unter dieser Person oder Organisation steht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>list who is there on this day, a year, month or day (default: the file's own)</source>
            <translation>auflisten, wer an diesem Tag da ist, ein Jahr, Monat oder Tag (Standard: der der Datei)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>list whom a view saved under this name shows, in its form; other options win over it</source>
            <translation>auflisten, wen eine unter diesem Namen gespeicherte Ansicht zeigt, in ihrer Form; andere Optionen gehen vor</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>lists and fields are nested more than {deepest} deep</source>
            <translation>Listen und Felder sind tiefer als {deepest} verschachtelt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>lives</source>
            <translation>Lebensläufe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>location</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>manager</source>
            <translation>Führungskraft</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>mark cards of which a condition holds, as in 'vacant: red', 'span &gt; 10: border' or 'role contains chief: badge C'; the first of several that holds counts</source>
            <translation>Karten markieren, auf die eine Bedingung zutrifft, wie in 'vacant: red', 'span &gt; 10: border' oder 'role contains chief: badge C'; von mehreren zählt die erste, die zutrifft</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>membership</source>
            <translation>Mitgliedschaft</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>membership of {id} names neither an organization nor a manager</source>
            <translation>die Mitgliedschaft von {id} nennt weder eine Organisation noch eine Führungskraft</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>merging with "{merge}" is not supported</source>
            <translation>Zusammenführen mit „{merge}“ wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>millimetres around all, from 0 to {most} (PDF; default: %(default)g)</source>
            <translation>Millimeter um alles herum, von 0 bis {most} (PDF; Vorgabe: %(default)g)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>mirror the window, from right to left</source>
            <translation>das Fenster spiegeln, von rechts nach links</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>month inferred</source>
            <translation>Monat erschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>more stands behind its end</source>
            <translation>hinter dem Ende steht noch mehr</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>more than 20 times as long as wide</source>
            <translation>mehr als 20-mal so lang wie breit</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>more than one membership: only the primary one is written</source>
            <translation>mehr als eine Mitgliedschaft: nur die wichtigste wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <source>more than {most} groups stand within each other here</source>
            <translation>hier stehen mehr als {most} Gruppen ineinander</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>moved; an arc leads from where they were</source>
            <translation>umgezogen; ein Bogen führt vom früheren Platz</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>named by the id alone, as others have the name, too</source>
            <translation>nur mit der Kennung genannt, weil auch andere den Namen haben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>named by the name alone, without the id</source>
            <translation>nur mit dem Namen genannt, ohne die Kennung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>names in other scripts</source>
            <translation>Namen in anderen Schriften</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>names nobody</source>
            <translation>nennt niemanden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>names of people</source>
            <translation>Namen von Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>names or own words</source>
            <translation>Namen oder eigene Angaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>new since then</source>
            <translation>seitdem neu</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>no column is known to name people</source>
            <translation>von keiner Spalte ist bekannt, dass sie Personen nennt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_rows.py" />
            <source>no column is known to name people: the organizations of {name} alone are read</source>
            <translation>von keiner Spalte ist bekannt, dass sie Personen nennt: nur die Organisationen in {name} werden gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>no column is known to name people: {column} stands for it</source>
            <translation>von keiner Spalte ist bekannt, dass sie Personen nennt: {column} steht dafür</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>no column was recognized</source>
            <translation>keine Spalte wurde erkannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>no date of the column decides it</source>
            <translation>kein Datum der Spalte entscheidet es</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>no dates: whether this held {on day} is not known</source>
            <translation>keine Zeitangaben: ob das {on day} galt, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/track.py" />
            <source>no day chosen</source>
            <translation>kein Tag gewählt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>no differences</source>
            <translation>keine Unterschiede</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>no file of this folder can be read: {why} in {name}</source>
            <translation>keine Datei dieses Ordners ist lesbar: {why} in {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/pasting.py" />
            <source>no lock can be made</source>
            <translation>es lässt sich keine Sperre anlegen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>no longer there</source>
            <translation>nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>no people, teams or posts were found</source>
            <translation>keine Personen, Teams oder Stellen gefunden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/check.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>no problems</source>
            <translation>keine Probleme</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>no row has {name} in its column {column}: this line is left out</source>
            <translation>keine Zeile hat {name} in ihrer Spalte {column}: Diese Linie wird ausgelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>no row names the columns: they are called by their letters</source>
            <translation>keine Zeile benennt die Spalten: sie heißen nach ihren Buchstaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>no state of this history, and not read: {listed}</source>
            <translation>kein Stand dieses Verlaufs und nicht gelesen: {listed}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>no team</source>
            <translation>kein Team</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>nobody has {facet}, by which it is arranged; it is arranged as the file is.</source>
            <translation>niemand hat {facet}, wonach angeordnet wird; angeordnet wird wie die Datei.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>nobody has {facet}, by which it is coloured; branches have the colours.</source>
            <translation>niemand hat {facet}, wonach gefärbt wird; die Zweige haben die Farben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>nobody in this file is called {word}. {hint}</source>
            <translation>niemand in dieser Datei heißt {word}. {hint}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>nobody in {path} has a {word} to be arranged by.</source>
            <translation>Niemand in {path} hat {word}, wonach angeordnet werden könnte.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>nobody is in both, so they may be of different organizations.</source>
            <translation>niemand ist in beiden, sie können also von verschiedenen Organisationen sein.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/words/post_words.py" />
            <source>nobody named</source>
            <translation>niemand genannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>nobody reports to anybody</source>
            <translation>niemand berichtet an jemanden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>nobody reports to anybody, though the column {name} may say to whom</source>
            <translation>niemand berichtet an jemanden, obwohl die Spalte {name} vielleicht sagt, an wen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>nobody reports to anybody, though the column {name} names rows by {key}</source>
            <translation>niemand berichtet an jemanden, obwohl die Spalte {name} Zeilen nach {key} nennt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>nobody reports to anybody: the column {column} {reason}</source>
            <translation>niemand berichtet an jemanden: die Spalte {column} {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>nobody shown</source>
            <translation>niemand gezeigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>nobody with dates</source>
            <translation>niemand mit Zeitangaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>nobody: at the top</source>
            <translation>niemandem: ganz oben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/freemind.py" />
            <source>nodes that are encrypted</source>
            <translation>verschlüsselte Knoten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>not allowed with argument %s</source>
            <translation>nicht zusammen mit %s erlaubt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>not committed yet</source>
            <translation>noch nicht übergeben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/publish/drawings/node_data.py" />
            <source>not in the file</source>
            <translation>nicht in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>not in the same years</source>
            <translation>nicht in denselben Jahren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>not named</source>
            <translation>nicht genannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>not part of the text {value}</source>
            <translation>kein Teil des Textes {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>not read: {list}{more}</source>
            <translation>nicht gelesen: {list}{more}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>not read: {names}</source>
            <translation>nicht gelesen: {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/legend_marks.py" />
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>not stated</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>not there {on day}</source>
            <translation>{on day} nicht da</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>not {on day}</source>
            <translation>nicht {on day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>nothing besides {both}</source>
            <translation>nichts außer {both}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>nothing changed</source>
            <translation>nichts geändert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>nothing has the id {id} of its root; the whole chart is there.</source>
            <translation>nichts hat die Kennung {id} ihrer Wurzel; das ganze Organigramm ist da.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>nothing in this file connects them{by_then}</source>
            <translation>nichts in dieser Datei verbindet sie{by_then}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>nothing is said of {number} of {all} people</source>
            <translation>von {number} der {all} Personen ist nichts angegeben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/graphs.py" />
            <source>nothing says which end of a link is above: "{first}" is taken for it, not "{second}"</source>
            <translation>nichts sagt, welches Ende einer Kante oben ist: „{first}“ wird dafür genommen, nicht „{second}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>numbers or codes</source>
            <translation>Nummern oder Codes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>of %n people</source>
            <extracomment>of %n person</extracomment>
            <translation>
                <numerusform>von %n Person</numerusform>
                <numerusform>von %n Personen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>of a PDF: one of the chart's size, all on one sheet of paper (fit), a poster of tiles, or a page for each branch, as with fit where its text would be too small; a .drawio has one, or one for each branch (default: %(default)s)</source>
            <translation>einer PDF: eine in der Größe des Organigramms, alles auf einem Blatt Papier (fit), ein Poster aus Kacheln oder eine Seite für jeden Zweig, wie bei fit, wo die Schrift zu klein würde; eine .drawio-Datei hat eine oder eine für jeden Zweig (Vorgabe: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>of a chart fold what has not changed</source>
            <translation>in einem Organigramm einklappen, was sich nicht geändert hat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>of an unknown kind</source>
            <translation>von unbekannter Art</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>of its pages (default: %(default)s)</source>
            <translation>seiner Seiten (Vorgabe: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>of its pages, or the size of slides: {list}, or a size in millimetres as 300x200 (default: a4, slides of 16:9)</source>
            <translation>seiner Seiten, oder das Maß von Folien: {list}, oder ein Maß in Millimetern wie 300x200 (Vorgabe: a4, Folien 16:9)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>of slides: free, or SmartArt to edit as a tree (default: %(default)s)</source>
            <translation>der Folien: frei, oder SmartArt, das als Baum zu bearbeiten ist (Vorgabe: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/table_folder.py" />
            <source>of this folder {read} is read, and not {listed}</source>
            <translation>aus diesem Ordner wird {read} gelesen, und nicht {listed}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/branch_sums.py" />
            <source>of {known} of {all}</source>
            <translation>von {known} von {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>on %n cards</source>
            <extracomment>on %n card</extracomment>
            <translation>
                <numerusform>auf %n Karte</numerusform>
                <numerusform>auf %n Karten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>on Debian and Ubuntu, sudo apt install {list}</source>
            <translation>unter Debian und Ubuntu: sudo apt install {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>on Fedora, sudo dnf install {list}</source>
            <translation>unter Fedora: sudo dnf install {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>on behalf of {name}</source>
            <translation>im Auftrag von {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>on every sheet of a PDF, and every slide</source>
            <translation>auf jedem Blatt eines PDFs und jeder Folie</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>on leave</source>
            <translation>abwesend</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>on {day}</source>
            <translation>am {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>one level less</source>
            <translation>Eine Ebene weniger</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>one level more</source>
            <translation>Eine Ebene mehr</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>one of the arguments %s is required</source>
            <translation>eines der Argumente %s wird gebraucht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>one report, or one member</source>
            <translation>eine unterstellte Person oder ein Mitglied</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>one who is not in the file</source>
            <translation>jemand, der nicht in der Datei ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>only the sheet {sheet} is read: {list}</source>
            <translation>nur das Tabellenblatt {sheet} wird gelesen: {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>open it as it was saved under this name; other options win over it</source>
            <translation>so öffnen, wie es unter diesem Namen gesichert wurde; andere Optionen gehen vor</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/kinds.py" />
            <source>organization it is on behalf of,</source>
            <translation>Organisation, in deren Auftrag,</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>organizations form a circle: {circle}</source>
            <translation>Organisationen bilden einen Kreis: {circle}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>organizations form a circle: {way}: {circle} is shown as if it lay in none</source>
            <translation>Organisationen bilden einen Kreis: {way}: {circle} wird gezeigt, als läge sie in keiner</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>organizations with their people</source>
            <translation>Organisationen mit ihren Personen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/app.py" />
            <source>orgviewer</source>
            <translation>orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>orgviewer [FILE] [--view NAME] [--layout LAYOUT] [--direction DIRECTION] [--card FIELDS]
                 [--as-of DAY] [--without WHAT] [--at STATE] [--map FIELD=COLUMN]
                 [--sheet NAME] [--encoding NAME]
       orgviewer check FILE [FILE ...]
       orgviewer compare OLD NEW [OPTION ...]
       orgviewer connect FILE A B [OPTION ...]
       orgviewer convert FILE --output OUT [OPTION ...]
       orgviewer directory FILE --output BOARD.pdf [OPTION ...]
       orgviewer export [FILE] --output PICTURE.png [OPTION ...]
       orgviewer integrate [--remove]
       orgviewer sample N --output FILE [--seed S]
       orgviewer stats FILE [OPTION ...]</source>
            <translation>orgviewer [DATEI] [--view NAME] [--layout LAYOUT] [--direction RICHTUNG] [--card FELDER]
                  [--as-of TAG] [--without WAS] [--at STAND] [--map FELD=SPALTE]
                  [--sheet NAME] [--encoding NAME]
        orgviewer check DATEI [DATEI ...]
        orgviewer compare ALT NEU [OPTION ...]
        orgviewer connect DATEI A B [OPTION ...]
        orgviewer convert DATEI --output ZIEL [OPTION ...]
        orgviewer directory DATEI --output TAFEL.pdf [OPTION ...]
        orgviewer export [DATEI] --output BILD.png [OPTION ...]
        orgviewer integrate [--remove]
        orgviewer sample N --output DATEI [--seed S]
        orgviewer stats DATEI [OPTION ...]</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>orgviewer compare OLD NEW [OPTION ...]
       orgviewer compare FILE --days A..B [OPTION ...]
       orgviewer compare FILE --git A..B [OPTION ...]</source>
            <translation>orgviewer compare ALT NEU [OPTION ...]
        orgviewer compare DATEI --days A..B [OPTION ...]
        orgviewer compare DATEI --git A..B [OPTION ...]</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>orgviewer's format</source>
            <translation>Format von orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>orgviewer: The output cannot be printed: {value}</source>
            <translation>orgviewer: Die Ausgabe lässt sich nicht schreiben: {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>other dates of the column have both orders</source>
            <translation>andere Datumsangaben der Spalte haben beide Reihenfolgen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>other name</source>
            <translation>weiterer Name</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/paint/legend_marks.py" />
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>others</source>
            <translation>andere</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>own words</source>
            <translation>eigene Angaben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>page numbers</source>
            <translation>Seitenzahlen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/page_heads.py" />
            <source>page {number} of {pages}</source>
            <translation>Seite {number} von {pages}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>page {page} has two cells with the id {id}: lines to it lead to the first</source>
            <translation>Seite {page} hat zwei Zellen mit der Kennung {id}: Linien dorthin führen zur ersten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>page {page} is damaged: it cannot be unpacked</source>
            <translation>Seite {page} ist beschädigt: Sie kann nicht entpackt werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/shapes.py" />
            <location filename="../../orgviewer/readers/syntax/drawings/visio/nodes.py" />
            <source>page {page}, shape {name}</source>
            <translation>Seite {page}, Form {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>part of {name}</source>
            <translation>Teil von {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>people and committees of Open States</source>
            <translation>Personen und Ausschüsse von Open States</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>people beneath</source>
            <translation>Personen darunter</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>people to whom nobody reports</source>
            <translation>Personen, denen niemand unterstellt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>people to whom somebody reports</source>
            <translation>Personen, denen jemand unterstellt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>people who are not in the file</source>
            <translation>Personen, die nicht in der Datei sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>people without dates where a day is asked for, marked as such</source>
            <translation>Personen ohne Zeitangaben, wenn ein Tag gefragt ist, als solche gekennzeichnet,</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>perhaps in the same years</source>
            <translation>vielleicht in denselben Jahren</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>perhaps there on this day: the dates leave it open</source>
            <translation>an diesem Tag vielleicht da: die Zeitangaben lassen es offen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>perhaps {on day}: {reasons}</source>
            <translation>vielleicht {on day}: {reasons}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>person {id} has no membership, so a card at the top of the chart</source>
            <translation>Person {id} hat keine Mitgliedschaft, also eine Karte an der Spitze des Organigramms</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>person {id} has {primary} primary memberships; the first one counts</source>
            <translation>Person {id} hat {primary} Hauptmitgliedschaften; die erste zählt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>person {value}, who is not in the file</source>
            <translation>Person {value}, die nicht in der Datei ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>pixels for each pixel at 100 %% (default: 1)</source>
            <translation>Pixel je Pixel bei 100 %% (Vorgabe: 1)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>positional arguments</source>
            <translation>Argumente</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>post</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>posts and those who hold them form a circle: {names}</source>
            <translation>Stellen und ihre Inhaber bilden einen Kreis: {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>posts form a circle: {circle}</source>
            <translation>Stellen bilden einen Kreis: {circle}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>posts that nobody holds</source>
            <translation>Stellen, die niemand innehat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>print a table instead, a row for each card</source>
            <translation>stattdessen eine Tabelle ausgeben, eine Zeile je Karte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>print one JSON object a line instead, for programs</source>
            <translation>stattdessen je Zeile ein JSON-Objekt ausgeben, für Programme</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>print one JSON object instead, for programs</source>
            <translation>stattdessen ein JSON-Objekt ausgeben, für Programme</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>print so many connections at most (default: 5)</source>
            <translation>höchstens so viele Verbindungen ausgeben (Vorgabe: 5)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>probably the same</source>
            <translation>wahrscheinlich dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>probably the same: the id {old} is now {new}</source>
            <translation>wahrscheinlich dieselbe Person: die Kennung {old} ist jetzt {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>problem in the file</source>
            <translation>Problem in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>publication</source>
            <translation>Veröffentlichung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>read from the drawing</source>
            <translation>aus der Zeichnung gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>read from the drawing, confirmed</source>
            <translation>aus der Zeichnung gelesen, bestätigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>read from the drawing, not stated</source>
            <translation>aus der Zeichnung gelesen, nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>read the file as it was in a commit of git (a name, a tag, HEAD~3), or of a folder of dated files the one of a day</source>
            <translation>die Datei lesen, wie sie in einem Commit von git war (Name, Tag, HEAD~3), oder aus einem Ordner datierter Dateien die eines Tages</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>reading</source>
            <translation>Lesart</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/process/worker.py" />
            <source>reading it ended without a result</source>
            <translation>das Lesen endete ohne Ergebnis</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>reported to {name}</source>
            <translation>berichtete an {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>reported to {old}, now to {new}</source>
            <translation>berichtete an {old}, jetzt an {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/references/cut_lines.py" />
            <source>reporting lines form a circle: {circles}: cut above {ids}</source>
            <translation>Berichtslinien bilden einen Kreis: {circles}: über {ids} gekappt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>reporting lines form a circle: {circle}</source>
            <translation>Berichtslinien bilden einen Kreis: {circle}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <location filename="../../orgviewer/views/accessibility.py" />
            <source>reports to {name}</source>
            <translation>berichtet an {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/cited_sources.py" />
            <source>retrieved on {day}</source>
            <translation>abgerufen am {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>role: {old} → {new}</source>
            <translation>Rolle: {old} → {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/tiles.py" />
            <source>row {row}, column {column} of {rows} × {columns}</source>
            <translation>Zeile {row}, Spalte {column} von {rows} × {columns}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same advisor</source>
            <translation>dieselbe Betreuung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same employer</source>
            <translation>derselbe Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same project</source>
            <translation>dasselbe Projekt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same school</source>
            <translation>dieselbe Schule</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same teacher</source>
            <translation>dieselbe Lehre</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same team</source>
            <translation>dasselbe Team</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/shown.py" />
            <source>saved view</source>
            <translation>gesicherte Ansicht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>settings of Docker Compose</source>
            <translation>Einstellungen von Docker Compose</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>several cards</source>
            <translation>mehrere Karten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>several rows have {name} in their column {column}: the last of them is taken</source>
            <translation>mehrere Zeilen haben {name} in ihrer Spalte {column}: Die letzte davon wird genommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a project with {name}: {thing}</source>
            <translation>teilt ein Projekt mit {name}: {thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a school with {name}: {thing}</source>
            <translation>war an derselben Schule wie {name}: {thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a teacher with {name}: {thing}</source>
            <translation>wurde wie {name} unterrichtet von: {thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a team with {name}: {thing}</source>
            <translation>teilt ein Team mit {name}: {thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares an advisor with {name}: {thing}</source>
            <translation>hatte dieselbe Betreuung wie {name}: {thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares an employer with {name}: {thing}</source>
            <translation>hatte denselben Arbeitgeber wie {name}: {thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>sheet {title}</source>
            <translation>Blatt {title}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>sheet {title}, topic {name}</source>
            <translation>Blatt {title}, Thema {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>show all</source>
            <translation>alle zeigen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>show only whom a search finds, and what leads there: Berlin, role:Engineer, Grade:7..9 …</source>
            <translation>nur zeigen, wen eine Suche findet, und was dorthin führt: Berlin, role:Engineer, Grade:7..9 …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>show program's version number and exit</source>
            <translation>die Version des Programms zeigen und beenden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>show the chart of this day, a year, month or day (default: the file's own)</source>
            <translation>das Organigramm dieses Tages zeigen: Jahr, Monat oder Tag (Vorgabe: der der Datei)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>show this help and exit</source>
            <translation>diese Hilfe zeigen und beenden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>show {what}, or not (default: not)</source>
            <translation>{what} zeigen oder nicht (Vorgabe: nicht)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>show {what}, or not (default: shown)</source>
            <translation>{what} zeigen oder nicht (Vorgabe: gezeigt)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>since when is not known</source>
            <translation>seit wann, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/lives/texts.py" />
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>slide {number}</source>
            <translation>Folie {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>slide {number} cannot be read: {reason}</source>
            <translation>Folie {number} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/smart_art.py" />
            <source>slide {number}, SmartArt "{name}"</source>
            <translation>Folie {number}, SmartArt „{name}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/smart_art.py" />
            <source>slide {number}, SmartArt "{name}", box {box}</source>
            <translation>Folie {number}, SmartArt „{name}“, Kasten {box}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>slide {number}, shape {name}</source>
            <translation>Folie {number}, Form {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>smallest</source>
            <translation>kleinster Wert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/superiors.py" />
            <source>somebody stands only within the record of another: read as one more person</source>
            <translation>jemand steht nur im Datensatz einer anderen Person: als weitere Person gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>something is missing</source>
            <translation>etwas fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>sources form a circle: {circle}</source>
            <translation>Quellen bilden einen Kreis: {circle}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>speaker notes of %n slides</source>
            <extracomment>speaker notes of %n slide</extracomment>
            <translation>
                <numerusform>Sprechernotizen von %n Folie</numerusform>
                <numerusform>Sprechernotizen von %n Folien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>state</source>
            <translation>Wahl des Stands</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>stated by the file</source>
            <translation>von der Datei angegeben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>status {number}</source>
            <translation>Status {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>summary</source>
            <translation>Kurzbeschreibung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/text_metrics.py" />
            <source>symbols and emoji</source>
            <translation>Symbole und Emoji</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <source>tables of Markdown</source>
            <translation>Tabellen in Markdown</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>take a column of a table for a field, as in manager=Boss, or leave it out (leave_out=Salary); may be given again</source>
            <translation>eine Spalte einer Tabelle als Feld nehmen, wie in manager=Boss, oder weglassen (leave_out=Salary); mehrfach möglich</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>take it out again, without a trace</source>
            <translation>es spurlos wieder herausnehmen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>taught by {names}</source>
            <translation>unterrichtet von {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>taught {name}</source>
            <translation>unterrichtete {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>teacher</source>
            <translation>Lehre</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>teaching</source>
            <translation>Lehre</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>that of another {noun}</source>
            <translation>die eines anderen Eintrags ({noun})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>the account of {called} is off ({name} is {cells})</source>
            <translation>das Konto von {called} ist aus ({name} ist {cells})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the alias {alias} repeats something, but nothing before it is marked {anchor}</source>
            <translation>der Alias {alias} wiederholt etwas, aber davor ist nichts als {anchor} markiert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>the angle bracket here is not closed</source>
            <translation>die spitze Klammer hier wird nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>the answer of the directory broke off here: {value}</source>
            <translation>die Antwort des Verzeichnisses brach hier ab: {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the area {value}, not in the file</source>
            <translation>das Gebiet {value}, nicht in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/nodes.py" />
            <source>the bracket here is not closed</source>
            <translation>die Klammer hier wird nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>the column {name} says yes or no, not whom people report to: kept under its name</source>
            <translation>die Spalte {name} sagt ja oder nein, nicht, an wen Personen berichten: unter ihrem Namen behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the columns are read by their width</source>
            <translation>die Spalten werden nach ihrer Breite gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>the comment that begins here is not closed</source>
            <translation>der Kommentar, der hier beginnt, wird nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/json_ld/to_popolo.py" />
            <source>the context {address}</source>
            <translation>der Kontext {address}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>the day</source>
            <translation>den Tag</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>the description of a package (npm)</source>
            <translation>eine Paketbeschreibung (npm)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/fences.py" />
            <source>the diagram on line {line} is left out: {reason}</source>
            <translation>das Diagramm in Zeile {line} wird ausgelassen: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/source.py" />
            <source>the directive that begins here is not closed</source>
            <translation>die Anweisung, die hier beginnt, wird nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the earlier file or folder</source>
            <translation>die frühere Datei oder der frühere Ordner</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>the encoding of a text, such as windows-1250 (default: what its words fit best)</source>
            <translation>die Zeichenkodierung eines Textes, etwa windows-1250 (Vorgabe: was zu seinen Wörtern am besten passt)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the field {name} stands here twice</source>
            <translation>das Feld {name} steht hier zweimal</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <location filename="../../orgviewer/readers/native.py" />
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file cannot be read: {lower}{reason}</source>
            <translation>die Datei ist nicht lesbar: {lower}{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file does not exist</source>
            <translation>die Datei gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>the file ends before the graph does: a closing brace is missing</source>
            <translation>die Datei endet vor dem Graphen: Eine schließende geschweifte Klammer fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the file gives the id {written} to another {noun}, too</source>
            <translation>die Datei gibt die Kennung {written} auch einem anderen Eintrag ({noun})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>the file has more than {most_lines} lines</source>
            <translation>die Datei hat mehr als {most_lines} Zeilen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>the file has more than {most_tag_lines} %TAG lines</source>
            <translation>die Datei hat mehr als {most_tag_lines} %TAG-Zeilen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the file holds more than {most_events} values</source>
            <translation>die Datei enthält mehr als {most_events} Werte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>the file holds more than {most_values} values</source>
            <translation>die Datei enthält mehr als {most_values} Werte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>the file holds {count} of characters, such as {halves}: shown as �</source>
            <translation>die Datei enthält {count} von Zeichen, etwa {halves}: gezeigt als �</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>the file is damaged: a part of it is no XML</source>
            <translation>die Datei ist beschädigt: Ein Teil davon ist kein XML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <source>the file is damaged: its parts cannot be unpacked</source>
            <translation>die Datei ist beschädigt: Ihre Teile können nicht entpackt werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is larger than {largest} MiB</source>
            <translation>die Datei ist größer als {largest} MiB</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is not UTF-8: read as {encoding}</source>
            <translation>die Datei ist nicht UTF-8: gelesen als {encoding}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is not text</source>
            <translation>die Datei ist kein Text</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <source>the file is too large when it is unpacked</source>
            <translation>die Datei ist entpackt zu groß</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is {encoding}</source>
            <translation>die Datei ist {encoding}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>the file or folder to open</source>
            <translation>die Datei oder der Ordner zum Öffnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>the file or folder to read</source>
            <translation>die Datei oder der Ordner zum Lesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>the file repeats too much text: some of it is shortened to …</source>
            <translation>die Datei wiederholt zu viel Text: einiges ist auf … gekürzt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>the file speaks of {date} and not of later</source>
            <translation>die Datei spricht von {date} und nicht von später</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the file to draw (default: the xAI sample)</source>
            <translation>die zu zeichnende Datei (Vorgabe: das Beispiel xAI)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>the file with the views (default: within FILE, or beside it)</source>
            <translation>die Datei mit den Ansichten (sonst: in DATEI oder daneben)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the file {name} is left out: a plain list of records says nothing of itself</source>
            <translation>die Datei {name} ist weggelassen: eine bloße Liste von Datensätzen sagt nichts über sich</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the file {name} is left out: {why}</source>
            <translation>die Datei {name} ist weggelassen: {why}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the files of the folder are larger than {mib} MiB together</source>
            <translation>die Dateien des Ordners sind zusammen größer als {mib} MiB</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>the first column names the fields: rows and columns are exchanged</source>
            <translation>die erste Spalte benennt die Felder: Zeilen und Spalten sind vertauscht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>the first that is known</source>
            <translation>der erste bekannte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder holds more than {most} files</source>
            <translation>der Ordner enthält mehr als {most} Dateien</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder holds no YAML or JSON file</source>
            <translation>der Ordner enthält keine YAML- oder JSON-Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/process/worker.py" />
            <source>the folder that the program was started in is gone</source>
            <translation>den Ordner, in dem das Programm gestartet wurde, gibt es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder {name} cannot be read: {reason}</source>
            <translation>der Ordner {name} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder {name} is left out: what lies in it is not read</source>
            <translation>der Ordner {name} ist weggelassen: was darin liegt, wird nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>the following arguments are required: %s</source>
            <translation>es fehlen die Argumente: %s</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/source.py" />
            <source>the front matter that begins here is not closed</source>
            <translation>der Vorspann, der hier beginnt, wird nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>the headcount of {all} is of another day</source>
            <translation>die Kopfzahl {all} ist von einem anderen Tag</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the headcount of {id} is {headcount}, but the file, which is said to name all, names {everybody}</source>
            <translation>die Kopfzahl von {id} ist {headcount}, aber die Datei, die alle nennen soll, nennt {everybody}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the headcount of {id} is {headcount}, but {members} members are listed</source>
            <translation>die Kopfzahl von {id} ist {headcount}, aber {members} Mitglieder sind aufgeführt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>the id {identifier} is already that of another source: left out</source>
            <translation>die Kennung {identifier} gehört schon einer anderen Quelle: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the id {id} is already that of another {kind}</source>
            <translation>die Kennung {id} gehört schon einem anderen Eintrag ({kind})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the id {id} of this {kind} is already that of {other}</source>
            <translation>die Kennung {id} dieses Eintrags ({kind}) gehört schon zu: {other}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the id {written} is already {other}: kept as {identifier}</source>
            <translation>die Kennung {written} ist schon {other}: behalten als {identifier}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>the language to speak (default: the one set in the window, else the system's)</source>
            <translation>die Sprache (Vorgabe: die im Fenster eingestellte, sonst die des Systems)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the later one</source>
            <translation>die spätere</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the legislative period {identifier}, not in the file</source>
            <translation>die Wahlperiode {identifier}, nicht in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>the line above {name} leads round in a circle: left out</source>
            <translation>die Linie über {name} führt im Kreis: ausgelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the lines are read as an outline: each stands under the one above it</source>
            <translation>die Zeilen werden als Gliederung gelesen: jede steht unter der darüber</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the lines are read as fields of records</source>
            <translation>die Zeilen werden als Felder von Datensätzen gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the lines are read as sentences: who reports to whom</source>
            <translation>die Zeilen werden als Sätze gelesen: wer an wen berichtet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/pages.py" />
            <source>the list goes on elsewhere: {name} leads to more than these {count}</source>
            <translation>die Liste geht anderswo weiter: {name} führt zu mehr als diesen {count}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/pages.py" />
            <source>the list is not whole: {name} is {total}, and {count} are here</source>
            <translation>die Liste ist nicht vollständig: {name} ist {total}, und {count} sind hier</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/flattening.py" />
            <source>the lists repeat too much text: some of it is shortened to …</source>
            <translation>die Listen wiederholen zu viel Text: einiges ist auf … gekürzt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>the manager of {ids} is {cells}, an error or a formula without its result: nobody is above, though somebody should be</source>
            <translation>die Führungskraft von {ids} ist {cells}, ein Fehler oder eine Formel ohne Ergebnis: niemand steht darüber, obwohl jemand sollte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the manager {missing}, not in the file</source>
            <translation>die Führungskraft {missing}, nicht in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>the month</source>
            <translation>den Monat</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>the name of a field in double quotes is missing</source>
            <translation>der Name eines Feldes in doppelten Anführungszeichen fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the name of a field must be text</source>
            <translation>der Name eines Feldes muss Text sein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>the numbers of</source>
            <translation>den Nummern in</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>the only line above {name} is dashed: it may lead to a dotted-line manager</source>
            <translation>die einzige Linie über {name} ist gestrichelt: Sie führt vielleicht zu einem zweiten Vorgesetzten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>the order of the rows and the levels of</source>
            <translation>der Reihenfolge der Zeilen und den Ebenen in</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>the others are kept under {more_cells}</source>
            <translation>die übrigen sind unter {more_cells} behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>the others are taken as empty</source>
            <translation>die übrigen gelten als leer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/posts/post_rows.py" />
            <source>the post {keys} reports to {cells} in one row and to {unlike} in another: the first is taken</source>
            <translation>die Stelle {keys} berichtet in einer Zeile an {cells} und in einer anderen an {unlike}: die erste gilt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>the presentation is protected by a password</source>
            <translation>die Präsentation ist durch ein Kennwort geschützt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>the quotation mark here is not closed</source>
            <translation>das Anführungszeichen hier wird nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/flattening.py" />
            <source>the records have {count} different fields: all but the first {shown} are kept together in "{column}"</source>
            <translation>die Datensätze haben {count} verschiedene Felder: alle außer den ersten {shown} sind zusammen in „{column}“ behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>the rule {rule} asks of a column that is not there; it marks nobody.</source>
            <translation>die Regel {rule} fragt nach einer Spalte, die nicht da ist; sie markiert niemanden.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>the rule {rule} meets nobody.</source>
            <translation>die Regel {rule} trifft auf niemanden zu.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>the second line of a box is taken for the name</source>
            <translation>die zweite Zeile eines Kastens wird für den Namen gehalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the shape that a compact layout comes near to: width to height as 16:9 or 1.5, or one of {list} (default: %(default)s)</source>
            <translation>das Seitenverhältnis, dem ein kompaktes Layout nahekommt: Breite zu Höhe als 16:9 oder 1.5, oder eines von {list} (Vorgabe: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>the sheet of a workbook (default: what looks best)</source>
            <translation>das Tabellenblatt einer Arbeitsmappe (Vorgabe: das passendste)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the sheet was not searched whole for formulas without a saved result, and for errors</source>
            <translation>das Tabellenblatt wurde nicht ganz nach Formeln ohne gespeichertes Ergebnis und nach Fehlern durchsucht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>the slides have more shapes than can be read</source>
            <translation>die Folien haben mehr Formen, als gelesen werden können</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>the spaces before the names of</source>
            <translation>den Leerzeichen vor den Namen in</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>the standard output is closed</source>
            <translation>die Standardausgabe ist geschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/flowchart.py" />
            <source>the subgraph that begins here has no "end"</source>
            <translation>der Teilgraph, der hier beginnt, hat kein „end“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>the table is too large: {cells} cells in {lines} lines</source>
            <translation>die Tabelle ist zu groß: {cells} Zellen in {lines} Zeilen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <source>the text between its lists</source>
            <translation>der Text zwischen den Listen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/links.py" />
            <source>the text of this link does not end</source>
            <translation>der Text dieser Verbindung endet nicht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/outline.py" />
            <source>the text that begins here does not end</source>
            <translation>der Text, der hier beginnt, endet nicht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>the title above, with the day of the file</source>
            <translation>der Titel oben, mit dem Tag der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/repeating.py" />
            <source>the view {name} is a board: "orgviewer directory" writes it.</source>
            <translation>die Ansicht {name} ist eine Bildtafel: „orgviewer directory“ schreibt sie.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/repeating.py" />
            <source>the view {name} is a phone list: "orgviewer directory" writes it.</source>
            <translation>die Ansicht {name} ist eine Telefonliste: „orgviewer directory“ schreibt sie.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/writing.py" />
            <source>the views in {path} cannot be told from the rest.</source>
            <translation>die Ansichten in {path} sind vom übrigen nicht zu trennen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook has no cells that say anything</source>
            <translation>die Arbeitsmappe hat keine Zellen, die etwas sagen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook has no sheet {wanted}</source>
            <translation>die Arbeitsmappe hat kein Tabellenblatt {wanted}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook is damaged</source>
            <translation>die Arbeitsmappe ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook is protected by a password</source>
            <translation>die Arbeitsmappe ist durch ein Passwort geschützt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook is too large to be read</source>
            <translation>die Arbeitsmappe ist zu groß zum Lesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the {name} {word}, not in the file</source>
            <translation>{name} {word}, nicht in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>the {word} {ids} stands in another row, too: shown as one more person, with the id {numbered}</source>
            <translation>{word} {ids} steht auch in einer anderen Zeile: als weitere Person gezeigt, mit der Kennung {numbered}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/problems.py" />
            <source>there are more than {most_findings} problems, and the others are not listed</source>
            <translation>es gibt mehr als {most_findings} Probleme, die übrigen sind nicht aufgeführt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <source>there are more than {most} boxes up to here</source>
            <translation>bis hierher gibt es mehr als {most} Kästen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <source>there are more than {most} lines between boxes up to here</source>
            <translation>bis hierher gibt es mehr als {most} Linien zwischen Kästen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>there are more than {most} names of attributes up to here</source>
            <translation>bis hierher gibt es mehr als {most} Namen von Attributen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>there are no entries in this LDIF</source>
            <translation>in diesem LDIF sind keine Einträge</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there are two views named {name}</source>
            <translation>zwei Ansichten heißen {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>there is a note or a doubt</source>
            <translation>es gibt eine Anmerkung oder einen Zweifel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>there is no @startwbs, @startmindmap or @startuml in this file</source>
            <translation>in dieser Datei gibt es weder @startwbs noch @startmindmap noch @startuml</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>there is no field {name} here</source>
            <translation>hier gibt es kein Feld {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>there is no file "{word}", and no such command. Did you mean "{near}"?</source>
            <translation>es gibt keine Datei „{word}“ und keinen solchen Befehl. War „{near}“ gemeint?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no file {path} with views.</source>
            <translation>es gibt keine Datei {path} mit Ansichten.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>there is no month {month}</source>
            <translation>es gibt keinen Monat {month}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/photos.py" />
            <source>there is no photo {images} beside the file</source>
            <translation>neben der Datei gibt es kein Foto {images}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>there is no table under these directives</source>
            <translation>unter diesen Anweisungen steht keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>there is no text before it</source>
            <translation>davor steht kein Text</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no view {name}, only {list}.</source>
            <translation>es gibt keine Ansicht {name}, nur {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no view {name}: there is no file {path}.</source>
            <translation>es gibt keine Ansicht {name}: es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no view {name}: {path} holds none.</source>
            <translation>es gibt keine Ansicht {name}: {path} enthält keine.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>there is no year 0</source>
            <translation>es gibt kein Jahr 0</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>there is not enough memory for this file</source>
            <translation>für diese Datei reicht der Speicher nicht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/kinds.py" />
            <source>there is nothing in this drawing that has a text</source>
            <translation>in dieser Zeichnung hat nichts einen Text</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>there, in the first state that is known</source>
            <translation>da, im ersten bekannten Stand</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/flowchart.py" />
            <source>this "end" closes no subgraph</source>
            <translation>dieses „end“ schließt keinen Teilgraphen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>this Visio drawing has no pages</source>
            <translation>diese Visio-Zeichnung hat keine Seiten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/xml.py" />
            <source>this XML declares entities, which are not read</source>
            <translation>dieses XML deklariert Entitäten, die nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/field_columns.py" />
            <source>this cell holds a comment, a script or a style sheet of HTML: left out</source>
            <translation>diese Zelle enthält einen Kommentar, ein Skript oder ein Stylesheet von HTML: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this cell holds an error (such as #REF!): taken as empty</source>
            <translation>diese Zelle enthält einen Fehler (wie #REF!): als leer genommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this cell holds an error: taken as empty</source>
            <translation>diese Zelle enthält einen Fehler: als leer genommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>this changes an entry that the file does not hold: left out</source>
            <translation>das ändert einen Eintrag, den die Datei nicht enthält: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/drawn.py" />
            <source>this diagram of Mermaid is of the kind {kind}, which has no boxes beneath each other</source>
            <translation>dieses Mermaid-Diagramm ist von der Art {kind}, in der keine Kästen untereinander stehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/directives.py" />
            <source>this directive is no JSON from here on</source>
            <translation>diese Anweisung ist ab hier kein JSON</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/maker.py" />
            <source>this drawing has more than {number} shapes</source>
            <translation>diese Zeichnung hat mehr als {number} Formen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>this drawing is locked with a password</source>
            <translation>diese Zeichnung ist mit einem Kennwort gesperrt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/flattening.py" />
            <source>this entry is no record but a value: taken for a name</source>
            <translation>dieser Eintrag ist kein Datensatz, sondern ein Wert: als Name genommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>this file holds saved views, and nobody</source>
            <translation>diese Datei enthält gesicherte Ansichten, und niemanden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>this folder is a history ({sentence}): the latest, {name}, is read</source>
            <translation>dieser Ordner ist ein Verlauf ({sentence}): der neueste Stand, {name}, wird gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this formula has no saved result: it says nothing</source>
            <translation>diese Formel hat kein gespeichertes Ergebnis: sie sagt nichts</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this formula has no saved result: taken as empty</source>
            <translation>diese Formel hat kein gespeichertes Ergebnis: als leer genommen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/follow_the_money.py" />
            <source>this has ended on a day that is not told: not drawn</source>
            <translation>das endete an einem Tag, der nicht genannt ist: nicht gezeichnet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/popolo_lists.py" />
            <source>this has ended, or has yet to begin: kept, and not drawn as of today</source>
            <translation>das ist beendet oder hat noch nicht begonnen: behalten, und Stand heute nicht gezeichnet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>this is HTML or XML, not a table</source>
            <translation>das ist HTML oder XML, keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>this is XML, but no drawing of draw.io: it has no page</source>
            <translation>dies ist XML, aber keine Zeichnung von draw.io: Es hat keine Seite</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>this is a device or a pipe, not a file</source>
            <translation>das ist ein Gerät oder eine Pipe, keine Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/boxes.py" />
            <source>this is a diagram of PlantUML of a kind that has no boxes beneath each other</source>
            <translation>dies ist ein PlantUML-Diagramm einer Art, in der keine Kästen untereinander stehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>this is a drawing of an older Visio, which is not read</source>
            <translation>dies ist eine Zeichnung eines älteren Visio, die nicht gelesen wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>this is a presentation of PowerPoint 97 to 2003 (.ppt), which is not read</source>
            <translation>dies ist eine Präsentation von PowerPoint 97 bis 2003 (.ppt), die nicht gelesen wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/boxes.py" />
            <source>this is a sequence diagram, which says who tells whom, and not who stands above whom</source>
            <translation>dies ist ein Sequenzdiagramm, das sagt, wer wem etwas mitteilt, und nicht, wer über wem steht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/json_ld/to_popolo.py" />
            <source>this is named by its address alone: shown by the end of that</source>
            <translation>das ist nur durch seine Adresse benannt: gezeigt mit deren Ende</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/graphml.py" />
            <source>this is no GraphML: it has no graph</source>
            <translation>dies ist kein GraphML: Es hat keinen Graphen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/xml.py" />
            <source>this is no XML from here on: {reason}</source>
            <translation>ab hier ist dies kein XML: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>this is no kind of text that is read</source>
            <translation>das ist keine Art von Text, die gelesen wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/freemind.py" />
            <source>this is no mind map: it has no node</source>
            <translation>dies ist keine Mindmap: Sie hat keinen Knoten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>this is no presentation (.pptx)</source>
            <translation>dies ist keine Präsentation (.pptx)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>this is not JSON: {error}</source>
            <translation>das ist kein JSON: {error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/opml.py" />
            <source>this is not OPML: it has no outline</source>
            <translation>dies ist kein OPML: Es hat keine Gliederung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: a character is not allowed</source>
            <translation>das ist kein YAML: ein Zeichen ist nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: an escape names half a character</source>
            <translation>das ist kein YAML: eine Escape-Folge nennt ein halbes Zeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: an escape names no character</source>
            <translation>das ist kein YAML: eine Escape-Folge nennt kein Zeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: the character U+{found} is not allowed</source>
            <translation>das ist kein YAML: das Zeichen U+{found} ist nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: {problem}</source>
            <translation>das ist kein YAML: {problem}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this is not a workbook, or only a part of one</source>
            <translation>das ist keine Arbeitsmappe, oder nur ein Teil davon</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>this is {data}, which is not read</source>
            <translation>das ist {data} und wird nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>this is {name}, and not what its name says</source>
            <translation>dies ist {name} und nicht, was der Dateiname sagt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>this is {name}, which is not read</source>
            <translation>das ist {name} und wird nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/edges.py" />
            <source>this line has ended: left out</source>
            <translation>diese Linie ist beendet: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>this line is no LDIF: {strip}</source>
            <translation>diese Zeile ist kein LDIF: {strip}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <source>this line is not JSON: {complaint}</source>
            <translation>diese Zeile ist kein JSON: {complaint}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <source>this line is not JSON: {strip}, left out: {complaint}</source>
            <translation>diese Zeile ist kein JSON: {strip}, weggelassen: {complaint}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>this mind map is encrypted</source>
            <translation>diese Mindmap ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/photos.py" />
            <source>this photo is not whole: its text breaks off</source>
            <translation>dieses Foto ist nicht vollständig: sein Text bricht ab</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/photos.py" />
            <source>this photo is on the net, from which nothing is loaded</source>
            <translation>dieses Foto liegt im Netz, von wo nichts geladen wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/pictures.py" />
            <source>this picture carries no drawing of draw.io</source>
            <translation>dieses Bild enthält keine Zeichnung von draw.io</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row has %n cells, the names are {width}: {rest}</source>
            <extracomment>this row has %n cell, the names are {width}: {rest}</extracomment>
            <translation>
                <numerusform>diese Zeile hat %n Zelle, Namen gibt es {width}: {rest}</numerusform>
                <numerusform>diese Zeile hat %n Zellen, Namen gibt es {width}: {rest}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>this row has no id: {ids} stands for it</source>
            <translation>diese Zeile hat keine Kennung: {ids} steht dafür</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>this row has no name: {ids} stands for it</source>
            <translation>diese Zeile hat keinen Namen: {ids} steht dafür</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row is a line that is drawn: skipped</source>
            <translation>diese Zeile ist eine gezogene Linie: übersprungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row is a total: skipped</source>
            <translation>diese Zeile ist eine Summe: übersprungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>this row is about {ids}, as another one is: read as one person with both</source>
            <translation>diese Zeile ist über {ids}, wie eine andere: als eine Person mit beidem gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row is empty: skipped</source>
            <translation>diese Zeile ist leer: übersprungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/level_columns.py" />
            <source>this row names nobody who has no other row: left out</source>
            <translation>diese Zeile nennt niemanden, der keine andere Zeile hat: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>this row names nobody: left out</source>
            <translation>diese Zeile nennt niemanden: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row names the columns again: skipped</source>
            <translation>diese Zeile benennt die Spalten noch einmal: übersprungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row stands above the names of the columns: skipped</source>
            <translation>diese Zeile steht über den Namen der Spalten: übersprungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>this row stands above the others: skipped</source>
            <translation>diese Zeile steht über den anderen: übersprungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/remarks.py" />
            <source>this row stands beneath the table: skipped</source>
            <translation>diese Zeile steht unter der Tabelle: übersprungen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>this row stands in a block beside the first one, under the same names: read, too</source>
            <translation>diese Zeile steht in einem Block neben dem ersten, unter denselben Namen: auch gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>this stands in no entry: {attribute}</source>
            <translation>das steht in keinem Eintrag: {attribute}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/controller.py" />
            <source>this state cannot be read: {problem}</source>
            <translation>dieser Stand ist nicht lesbar: {problem}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>this value is not base64</source>
            <translation>dieser Wert ist kein base64</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>this value lies in another file, which is not opened</source>
            <translation>dieser Wert liegt in einer anderen Datei, die nicht geöffnet wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>this view makes no sense: {reason}</source>
            <translation>diese Ansicht ergibt keinen Sinn: {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>two files are compared, or two days of one, or two commits: {ways}.</source>
            <translation>verglichen werden zwei Dateien, zwei Tage einer Datei oder zwei Commits: {ways}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>unfold</source>
            <translation>Ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>unfold all</source>
            <translation>Alles ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <location filename="../../orgviewer/views/parts.py" />
            <source>unfold this branch</source>
            <translation>Zweig ausklappen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>unknown field {name} in {data}, left out</source>
            <translation>unbekanntes Feld {name} in {data}, weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>unrecognized arguments: %s</source>
            <translation>unbekannte Argumente: %s</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/lives/texts.py" />
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>usage: </source>
            <translation>Aufruf: </translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>vacancies</source>
            <translation>Vakanzen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <location filename="../../orgviewer/words/post_words.py" />
            <source>vacant</source>
            <translation>unbesetzt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>views of format {format} are of another version of the program</source>
            <translation>Ansichten des Formats {format} sind von einer anderen Version des Programms</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>views should be a list</source>
            <translation>Ansichten sollten eine Liste sein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/errors.py" />
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>was advised by {name}</source>
            <translation>wurde betreut von {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>was called {old}</source>
            <translation>hieß {old}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>was taught by {name}</source>
            <translation>wurde unterrichtet von {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>was the manager of {name}</source>
            <translation>war Führungskraft von {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>was {name}</source>
            <translation>war {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/asking/cards.py" />
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>what cards show</source>
            <translation>Angaben auf Karten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>what connects them by this day, said as of then</source>
            <translation>was sie bis zu diesem Tag verbindet, nach dem Stand von damals</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>what stands on the cards of people</source>
            <translation>was auf den Karten von Personen steht</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>what the cards of people say, line by line: {list}, or columns of the file; each may end in :small or :large</source>
            <translation>was die Karten von Personen sagen, Zeile für Zeile: {list} oder Spalten der Datei; jedes kann auf :small oder :large enden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>what the cards of teams say: {list}, or columns, those of numbers summed</source>
            <translation>was die Karten von Teams sagen: {list} oder Spalten, solche mit Zahlen summiert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>what the marks of rules mean</source>
            <translation>was die Zeichen von Regeln bedeuten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>where cards stand</source>
            <translation>wo Karten stehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>where it grows to (default: %(default)s)</source>
            <translation>wohin es wächst (Vorgabe: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>where it grows to (default: as it was seen last, else down)</source>
            <translation>wohin es wächst (Vorgabe: wie zuletzt gesehen, sonst nach unten)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>where to write it</source>
            <translation>wohin geschrieben wird</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>where to write it; its ending says as what: {formats}; with --view it may be left out</source>
            <translation>wohin es geschrieben wird; die Endung sagt, als was: {formats}; mit --view kann es fehlen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>where to write it; its ending says as what: {pictures}; with --view it may be left out</source>
            <translation>wohin geschrieben wird; die Endung sagt, als was: {pictures}; mit --view kann es fehlen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>where to write: {list} or {last}</source>
            <translation>wohin geschrieben wird: {list} oder {last}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>which cards are of one person</source>
            <translation>welche Karten zu einer Person gehören</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>which lines no source states</source>
            <translation>welche Linien keine Quelle nennt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>which may be several</source>
            <translation>was mehrere sein können</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>which page it is, of how many (PDF; slides have their number anyway)</source>
            <translation>die wievielte Seite von wie vielen es ist (PDF; Folien haben ihre Nummer ohnehin)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>who is not in the file</source>
            <translation>nicht in der Datei</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>who reports to whom is taken from {by} {name}</source>
            <translation>wer an wen berichtet, wird entnommen: {by} {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>whom somebody also reports to</source>
            <translation>an wen jemand auch berichtet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>whom somebody reports to</source>
            <translation>an wen jemand berichtet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>whom {name} stands under is read from where things lie</source>
            <translation>unter wem {name} steht, ist daraus gelesen, wo etwas liegt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>with {names}</source>
            <translation>mit {names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>without dates, so the day is unknown</source>
            <translation>ohne Zeitangaben, der Tag ist also unbekannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>worked at {thing}, where {name} interned</source>
            <translation>arbeitete bei {thing}, wo {name} ein Praktikum machte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>worked with {name}: {thing}</source>
            <translation>arbeitete mit {name} zusammen: {thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>write .html as a chart over both, too</source>
            <translation>auch .html als Organigramm über beide schreiben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>write all changes to a file; its ending says as what: {comparisons}; or a chart: {drawn}</source>
            <translation>alle Änderungen in eine Datei schreiben; ihre Endung sagt, als was: {comparisons}; oder ein Organigramm: {drawn}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>write the state of this day alone: what may hold then, with a note on what is in doubt</source>
            <translation>nur den Stand dieses Tages schreiben: was dann gelten kann, mit einer Anmerkung zum Zweifelhaften</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>written {day}</source>
            <translation>geschrieben {day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>written: nobody is a primary member</source>
            <translation>nicht geschrieben: niemand ist dort Hauptmitglied</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>yEd</source>
            <translation>yEd</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>year inferred</source>
            <translation>Jahr erschlossen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>years not known</source>
            <translation>Jahre nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>years unknown</source>
            <translation>Jahre unbekannt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <location filename="../../orgviewer/saved/checking.py" />
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>you have no permission to read this file</source>
            <translation>die Berechtigung, diese Datei zu lesen, fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/view.py" />
            <source>zoom</source>
            <translation>Zoomen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/writer.py" />
            <source>{badge} → slide {number}</source>
            <translation>{badge} → Folie {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>{before} → %n people ({net})</source>
            <extracomment>{before} → %n person ({net})</extracomment>
            <translation>
                <numerusform>{before} → %n Person ({net})</numerusform>
                <numerusform>{before} → %n Personen ({net})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{bound} and later</source>
            <translation>ab {bound}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{bound} and more</source>
            <translation>ab {bound}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>{card}, which was in focus, has no card now; what was around it is shown.</source>
            <translation>{card}, das im Fokus war, hat jetzt keine Karte; gezeigt wird, was darum war.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/people.py" />
            <source>{cells} is no date: kept under {column}</source>
            <translation>{cells} ist kein Datum: unter {column} behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>{column} ({people})</source>
            <translation>{column} ({people})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>{column} is not added up: its numbers are of different things ({units}).</source>
            <translation>{column} wird nicht zusammengezählt: seine Zahlen sind von Verschiedenem ({units}).</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>{column} left out</source>
            <translation>{column} weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>{column} seems to be pay: --hide-below {fewest} hides what fewer people are paid.</source>
            <translation>{column} scheint ein Gehalt zu sein: --hide-below {fewest} verbirgt, was weniger Personen verdienen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/branch_sums.py" />
            <source>{column}: {mean} on average</source>
            <translation>{column}: durchschnittlich {mean}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/branch_sums.py" />
            <source>{column}: {sum}</source>
            <translation>{column}: {sum}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/blocks.py" />
            <source>{command} in line {line} is not carried out, and what it would bring is not read</source>
            <translation>{command} in Zeile {line} wird nicht ausgeführt, und was es brächte, wird nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>{command}: {message} (see "{command} --help")</source>
            <translation>{command}: {message} (siehe "{command} --help")</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>{comment} is a comment, and {rest}</source>
            <translation>{comment} ist ein Kommentar, und {rest}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>{count} lines are not understood, the first of them line {line}: {text}</source>
            <translation>{count} Zeilen werden nicht verstanden, die erste davon ist Zeile {line}: {text}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{count} people are called {word} ({listed})</source>
            <translation>{count} Personen heißen {word} ({listed})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>{count} states from {first} to {last}, by the files' {where}</source>
            <translation>{count} Stände von {first} bis {last}, nach den Dateien: {where}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{data} has no "{name}"</source>
            <translation>{data} hat kein „{name}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Apr {year}</source>
            <translation>{day}. Apr. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Aug {year}</source>
            <translation>{day}. Aug. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Dec {year}</source>
            <translation>{day}. Dez. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Feb {year}</source>
            <translation>{day}. Feb. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Jan {year}</source>
            <translation>{day}. Jan. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Jul {year}</source>
            <translation>{day}. Juli {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Jun {year}</source>
            <translation>{day}. Juni {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Mar {year}</source>
            <translation>{day}. März {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} May {year}</source>
            <translation>{day}. Mai {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Nov {year}</source>
            <translation>{day}. Nov. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Oct {year}</source>
            <translation>{day}. Okt. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Sep {year}</source>
            <translation>{day}. Sept. {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{document} ends ({end}) before it starts ({start})</source>
            <translation>{document} endet ({end}), bevor es beginnt ({start})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{entry} of {id}</source>
            <translation>{entry} von {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>{example} was read as {chosen}, {order} first: {reason}.</source>
            <translation>{example} wurde als {chosen} gelesen, {order} zuerst: {reason}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>{fault}: left out</source>
            <translation>{fault}: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} (counted)</source>
            <translation>{field} (gezählt)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} after {value}</source>
            <translation>{field} nach {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} before {value}</source>
            <translation>{field} vor {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} contains “{value}”</source>
            <translation>{field} enthält „{value}“</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>{field} from {column}{sign}</source>
            <translation>{field} aus {column}{sign}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} from {value} to {other}</source>
            <translation>{field} von {value} bis {other}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} less than %n days ago</source>
            <extracomment>{field} less than %n day ago</extracomment>
            <translation>
                <numerusform>{field} vor weniger als %n Tag</numerusform>
                <numerusform>{field} vor weniger als %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} missing</source>
            <translation>{field} fehlt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} over {value}</source>
            <translation>{field} über {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} under {value}</source>
            <translation>{field} unter {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>{file}, row {rows}</source>
            <translation>{file}, Zeile {rows}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>{file}, rows {rows}</source>
            <translation>{file}, Zeilen {rows}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>{file}, sheet {sheet}</source>
            <translation>{file}, Blatt {sheet}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>{found} is nothing that {name} can be</source>
            <translation>{found} kann {name} nicht sein</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>{heading}, of those shown</source>
            <translation>{heading}, von den Gezeigten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{ids} also reports to {cells}, {value}: kept under {names}</source>
            <translation>{ids} berichtet auch an {cells}, {value}: unter {names} behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{ids} reports to several, {cells}: the first is the manager, the others are dotted-line managers</source>
            <translation>{ids} berichtet an mehrere, {cells}: die erste ist die Führungskraft, die anderen sind zweite Führungskräfte (gestrichelt)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{ids} reports to {cells}, which names nobody of the file for sure: {cells2} is taken, from the column {name}</source>
            <translation>{ids} berichtet an {cells}, was niemanden der Datei sicher nennt: {cells2} wird genommen, aus der Spalte {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>{kind} does not hold: {list}.</source>
            <translation>{kind} enthält nicht: {list}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>{known} ended on {ends}: shown all the same unless a day is chosen</source>
            <translation>{known} endete am {ends}: trotzdem gezeigt, wenn kein Tag gewählt ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>{known} ends ({ends}) before it starts ({starts}): there on no day</source>
            <translation>{known} endet ({ends}), bevor es beginnt ({starts}): an keinem Tag da</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>{label} cannot be read from the repository: {error}.</source>
            <translation>{label} ist aus dem Repository nicht lesbar: {error}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>{label} is kept by Git LFS, outside of the repository.</source>
            <translation>{label} liegt bei Git LFS, außerhalb des Repositorys.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/level_columns.py" />
            <source>{listed} are levels of titles, not of people or units: nobody is taken to stand under another</source>
            <translation>{listed} sind Ebenen von Titeln, nicht von Personen oder Einheiten: niemand gilt als jemandem unterstellt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/words/translation.py" />
            <source>{list} and {last}</source>
            <translation>{list} und {last}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>{lost} of {named} references to superiors find nobody: these look like </source>
            <translation>{lost} von {named} Verweisen auf vorgesetzte Personen finden niemanden: sie sehen aus wie </translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/reports.py" />
            <source>{lower} stands among the {listing} of {upper}, too: left out</source>
            <translation>{lower} steht auch unter {listing} von {upper}: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{made} names {named}: kept by its id</source>
            <translation>{made} nennt {named}: mit der Kennung behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{made} names {named}: kept without it</source>
            <translation>{made} nennt {named}: ohne das behalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/commands.py" />
            <source>{menu}: {name}</source>
            <translation>{menu}: {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>{message}: several seem to hold names ({seem})</source>
            <translation>{message}: mehrere scheinen Namen zu enthalten ({seem})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>{message}what the column {other} says</source>
            <translation>{message}das, was die Spalte {other} sagt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>{message}{looks}, but of people who are not in the file</source>
            <translation>{message}{looks}, aber von Personen, die nicht in der Datei sind</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>{month_name} {year} has {days} days</source>
            <translation>{month_name} {year} hat {days} Tage</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/summary.py" />
            <source>{more}--output and --json list all.</source>
            <translation>{more}--output und --json listen alle auf.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>{named} of {all} named; {rest} more are counted by the source and not named.</source>
            <translation>{named} von {all} genannt; {rest} weitere zählt die Quelle, ohne sie zu nennen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/records/nested.py" />
            <source>{names} stand beside the tree: left out</source>
            <extracomment>{names} stands beside the tree: left out</extracomment>
            <translation>
                <numerusform>{names} steht neben dem Baum: weggelassen</numerusform>
                <numerusform>{names} stehen neben dem Baum: weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/branches.py" />
            <source>{name} ({part} of {parts})</source>
            <translation>{name} ({part} von {parts})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{name} has no place in a chart: left out</source>
            <translation>{name} hat in einem Organigramm keinen Platz: weggelassen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>{name} holds dates but for %n, such as {text}: it is taken for text</source>
            <extracomment>{name} holds dates but for one, such as {text}: it is taken for text</extracomment>
            <translation>
                <numerusform>{name} enthält Datumsangaben bis auf eine Zelle, wie {text}: gilt als Text</numerusform>
                <numerusform>{name} enthält Datumsangaben bis auf %n Zellen, wie {text}: gilt als Text</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} holds no dates of which one can tell the day and the month, such as 2024-06-30.</source>
            <translation>{name} enthält keine Daten, deren Tag und Monat sich erkennen lassen, wie 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} holds no numbers alone: {text} is none.</source>
            <translation>{name} enthält nicht nur Zahlen: {text} ist keine.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>{name} holds numbers but for %n, such as {text}: it is taken for text</source>
            <extracomment>{name} holds numbers but for one, such as {text}: it is taken for text</extracomment>
            <translation>
                <numerusform>{name} enthält Zahlen bis auf eine Zelle, wie {text}: gilt als Text</numerusform>
                <numerusform>{name} enthält Zahlen bis auf %n Zellen, wie {text}: gilt als Text</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} is counted: ask whether it is over, under or between numbers.</source>
            <translation>{name} wird gezählt: Fragen Sie, ob es über, unter oder zwischen Zahlen liegt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{name} is empty</source>
            <translation>{name} ist leer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>{name} is missing here</source>
            <translation>{name} fehlt hier</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a person, since it is written as names are</source>
            <translation>{name} wird für eine Person gehalten, weil es wie ein Name geschrieben ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a person, since it stands where names stand</source>
            <translation>{name} wird für eine Person gehalten, weil es steht, wo Namen stehen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a post or a team, since it names nobody</source>
            <translation>{name} wird für eine Stelle oder ein Team gehalten, weil es niemanden nennt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a team, and its line is left out, since nobody is in it</source>
            <translation>{name} wird für ein Team gehalten, und seine Linie wird ausgelassen, weil niemand darin ist</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/referring.py" />
            <source>{name} is taken for whom people report to: its texts are those of {key}</source>
            <translation>{name} wird dafür genommen, an wen Personen berichten: die Texte sind die von {key}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} is text: nobody can tell whether it is more or less.</source>
            <translation>{name} ist Text: Ob er mehr oder weniger ist, kann niemand sagen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{name} is {data}, but {error}</source>
            <translation>{name} ist {data}, aber {error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>{name} may be {meaning}.</source>
            <translation>{name} ist vielleicht {meaning}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>{name} may be {near}.</source>
            <translation>{name} ist vielleicht {near}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{name} should be a list: left out</source>
            <translation>{name} soll eine Liste sein: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{name} should be {expected}, but is {data}</source>
            <translation>{name} soll {expected} sein, ist aber {data}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>{name} should be {wanted}, but is {found}</source>
            <translation>{name} sollte {wanted} sein, ist aber {found}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} stands on several pages under different ones: taken for several of that name</source>
            <translation>{name} steht auf mehreren Seiten unter Verschiedenen: für mehrere dieses Namens gehalten</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} stands under several: the first counts, the others are dotted lines</source>
            <translation>{name} steht unter mehreren: Der erste zählt, die anderen sind gepunktete Linien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/encodings/decoding.py" />
            <source>{name} with %n broken characters</source>
            <extracomment>{name} with %n broken character</extracomment>
            <translation>
                <numerusform>{name} mit %n kaputten Zeichen</numerusform>
                <numerusform>{name} mit %n kaputten Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>{name}, changed</source>
            <translation>{name}, geändert</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>{name}, in {folder}</source>
            <translation>{name}, in {folder}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{name}, {least} to {most}</source>
            <translation>{name}, {least} bis {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>{name}: changed since it was saved. A click shows it as it was.</source>
            <translation>{name}: seit dem Sichern geändert. Ein Klick zeigt sie, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>{name}: left out</source>
            <translation>{name}: weggelassen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>{number} FTE</source>
            <translation>{number} VZÄ</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/texts.py" />
            <source>{number} characters</source>
            <translation>{number} Zeichen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printed_directory.py" />
            <source>{number} entries are too many to be printed from here: write them as pages with File ▸ Export directory…, or show a branch of the chart.</source>
            <translation>{number} Einträge sind zu viele, um sie von hier aus zu drucken: Schreiben Sie sie als Seiten mit Datei ▸ Verzeichnis exportieren …, oder zeigen Sie einen Zweig des Diagramms.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>{number} of them by a rule above</source>
            <translation>{number} davon nach einer Regel weiter oben</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{number} through others</source>
            <translation>{number} über andere</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/branch_pages.py" />
            <source>{number} · see page {page}</source>
            <translation>{number} · siehe Seite {page}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>{old} → {new}</source>
            <translation>{old} → {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{one} and {other} are the same person: {start}.</source>
            <translation>{one} und {other} sind dieselbe Person: {start}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{one} and {other}: {connection}</source>
            <translation>{one} und {other}: {connection}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>{option} "{word}" names no field</source>
            <translation>{option} "{word}" nennt kein Feld</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/export.py" />
            <source>{option} is for {list}, not for {kind}.</source>
            <translation>{option} ist für {list}, nicht für {kind}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} also reports to the person {id}, who does not exist</source>
            <translation>{owner} berichtet auch an die Person {id}, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} cites the source {id}, which does not exist</source>
            <translation>{owner} zitiert die Quelle {id}, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} is cited in the source {id}, which does not exist</source>
            <translation>{owner} wird in der Quelle {id} zitiert, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} is on behalf of the organization {id}, which does not exist</source>
            <translation>{owner} ist im Auftrag der Organisation {id}, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} names the organization {id}, which does not exist</source>
            <translation>{owner} nennt die Organisation {id}, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} names the parent {id}, which does not exist</source>
            <translation>{owner} nennt die übergeordnete Organisation {id}, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} names the post {id}, which does not exist</source>
            <translation>{owner} nennt die Stelle {id}, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} reports to the person {id}, who does not exist</source>
            <translation>{owner} berichtet an die Person {id}, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} reports to the post {id}, which does not exist</source>
            <translation>{owner} berichtet an die Stelle {id}, die es nicht gibt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/files.py" />
            <source>{paths} have no column {name}.</source>
            <extracomment>{paths} has no column {name}.</extracomment>
            <translation>
                <numerusform>{paths} hat keine Spalte {name}.</numerusform>
                <numerusform>{paths} haben keine Spalte {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/trees.py" />
            <source>{path} has no organization, person or post with the id {root}.</source>
            <translation>{path} hat keine Organisation, Person oder Stelle mit der Kennung {root}.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/files.py" />
            <source>{path} has no sheet {sheet}: only workbooks have sheets.</source>
            <translation>{path} hat kein Tabellenblatt {sheet}: nur Arbeitsmappen haben Tabellenblätter.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/compare.py" />
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>{path}: %n oddities were found in it; "orgviewer check" lists them.</source>
            <extracomment>{path}: %n oddity was found in it; "orgviewer check" lists them.</extracomment>
            <translation>
                <numerusform>{path}: %n Auffälligkeit darin gefunden; „orgviewer check“ listet sie auf.</numerusform>
                <numerusform>{path}: %n Auffälligkeiten darin gefunden; „orgviewer check“ listet sie auf.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>{path}: it says of nobody and nothing from when until when, so all days are alike.</source>
            <translation>{path}: sagt von niemandem und nichts, von wann bis wann, also sind alle Tage gleich.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <location filename="../../orgviewer/views/accessibility.py" />
            <source>{people} beneath</source>
            <translation>{people} darunter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>{people} of %n named</source>
            <extracomment>%n named</extracomment>
            <translation>
                <numerusform>{people} von %n genannt</numerusform>
                <numerusform>{people} von %n genannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>{people} of %n people shown</source>
            <extracomment>{people} of %n person shown</extracomment>
            <translation>
                <numerusform>{people} von %n Person gezeigt</numerusform>
                <numerusform>{people} von %n Personen gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>{people} of %n shown</source>
            <extracomment>{people} of %n shown</extracomment>
            <translation>
                <numerusform>{people} von %n gezeigt</numerusform>
                <numerusform>{people} von %n gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>{people}from {old} to {new}{change}</source>
            <translation>{people}von {old} zu {new}{change}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{person} reports to {manager}, who is not in the file: shown under a card called {name}</source>
            <translation>{person} berichtet an {manager}, nicht in der Datei: unter einer Karte namens {name} gezeigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{person} reports to {manager}, who is not in the file: shown under a card of that name</source>
            <translation>{person} berichtet an {manager}, nicht in der Datei: unter einer Karte dieses Namens gezeigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>{pixels}, about {megabytes} MB</source>
            <translation>{pixels}, etwa {megabytes} MB</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>{program} failed: {failure}</source>
            <translation>{program} schlug fehl: {failure}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>{query} asks for nothing: everybody is shown.</source>
            <translation>{query} fragt nach nichts: alle werden gezeigt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{references}: {ids} is shown under none of them</source>
            <translation>{references}: {ids} wird unter niemandem davon gezeigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{rule} is no rule: write a condition, a colon and a mark.</source>
            <translation>{rule} ist keine Regel: Schreiben Sie eine Bedingung, einen Doppelpunkt und eine Markierung.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>{shape} in {syntax}</source>
            <translation>{shape} in {syntax}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>{sheets} are not</source>
            <extracomment>{sheets} is not</extracomment>
            <translation>
                <numerusform>{sheets} nicht</numerusform>
                <numerusform>{sheets} nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>{sheets} look like it</source>
            <extracomment>{sheets} looks like it</extracomment>
            <translation>
                <numerusform>{sheets} sieht ebenso aus</numerusform>
                <numerusform>{sheets} sehen ebenso aus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>{shown}, {others} of them only on the way to others</source>
            <translation>{shown}, davon {others} nur auf dem Weg zu anderen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>{shown}: {found} found, {others} on the way to them</source>
            <translation>{shown}: {found} gefunden, {others} auf dem Weg zu ihnen</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>{sign} has no meaning here</source>
            <translation>{sign} hat hier keine Bedeutung</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>{state}: shown all the same</source>
            <translation>{state}: trotzdem gezeigt</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{text} is no condition.</source>
            <translation>{text} ist keine Bedingung.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/menus.py" />
            <source>{tip} ({keys})</source>
            <translation>{tip} ({keys})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>{titles} and {titles2} have nobody in common: they may be of different organizations, or name people in different ways.</source>
            <translation>{titles} und {titles2} haben niemanden gemeinsam: sie können von verschiedenen Organisationen sein oder Personen verschieden nennen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>{title} is the title of the rows beneath it: kept as their {section}</source>
            <translation>{title} ist der Titel der Zeilen darunter: behalten als deren {section}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>{turn} of {all}</source>
            <translation>{turn} von {all}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>{whole}, {number} behind the chart</source>
            <translation>{whole}, davon {number} hinter dem Diagramm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} mm</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/export.py" />
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} Pixel</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{word} in {rule} is no mark.</source>
            <translation>{word} in {rule} ist keine Markierung.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{word} is ambiguous: {value}; give an id.</source>
            <translation>{word} ist mehrdeutig: {value}; eine Kennung angeben.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{word} is no day, written as 2024-06-30.</source>
            <translation>{word} ist kein Tag, geschrieben als 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>{word} is no encoding: utf-8, utf-16, windows-1250, gb18030 and shift_jis are some</source>
            <translation>{word} ist keine Zeichenkodierung: utf-8, utf-16, windows-1250, gb18030 und shift_jis sind einige</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>{word} is not expected here</source>
            <translation>{word} wird hier nicht erwartet</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/column_options.py" />
            <source>{word} is not of the form FIELD=COLUMN. {known}</source>
            <translation>{word} hat nicht die Form FELD=SPALTE. {known}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/flowchart.py" />
            <source>{word} is not understood here</source>
            <translation>{word} wird hier nicht verstanden</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/column_options.py" />
            <source>{word} names a second column for {field}: only one can be that.</source>
            <translation>{word} nennt eine zweite Spalte für {field}: nur eine kann es sein.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>{word} stands where a graph should begin</source>
            <translation>{word} steht, wo ein Graph beginnen sollte</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{year}</source>
            <translation>{year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/open_file.py" />
            <source>“{name}” cannot be read since it was saved: {problem}</source>
            <translation>„{name}“ ist nicht lesbar, seit es gespeichert wurde: {problem}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/lists.py" />
            <source>“{name}” cannot be shown as it is now:</source>
            <translation>„{name}“ lässt sich so, wie es jetzt ist, nicht anzeigen:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/lists.py" />
            <source>“{name}” cannot be shown. These are its problems:</source>
            <translation>„{name}“ lässt sich nicht anzeigen. Das sind die Probleme:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>“{name}” has no card on this chart.</source>
            <translation>„{name}“ hat keine Karte in diesem Organigramm.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>“{name}” is being written: wait until it is there, or cancel it.</source>
            <translation>„{name}“ wird geschrieben: warten, bis es da ist, oder abbrechen.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/open_file.py" />
            <source>“{name}” is gone; the chart stays.</source>
            <translation>„{name}“ ist nicht mehr da; das Organigramm bleibt.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>“{name}” is not there any more, or out of reach. Delete takes it off this list.</source>
            <translation>„{name}“ ist nicht mehr da oder nicht erreichbar. Entf nimmt den Eintrag aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>“{name}” is saved, but cannot hold everything:</source>
            <translation>„{name}“ ist gespeichert, kann aber nicht alles aufnehmen:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/lists.py" />
            <source>“{name}” is shown, but:</source>
            <translation>„{name}“ wird angezeigt, aber:</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>“{name}” is still being saved. The window closes when it is there.</source>
            <translation>„{name}“ wird noch gespeichert. Danach schließt sich das Fenster.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>“{name}” is there already. Replace it?</source>
            <translation>„{name}“ ist schon vorhanden. Ersetzen?</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/starting.py" />
            <source>“{name}”, which was open last, cannot be read any more.</source>
            <translation>„{name}“, zuletzt geöffnet, ist nicht mehr lesbar.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/starting.py" />
            <source>“{name}”, which was open last, is not there any more, or out of reach.</source>
            <translation>„{name}“, zuletzt geöffnet, ist nicht mehr da oder nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>“{text}” is no day: {why}.</source>
            <translation>„{text}“ ist kein Tag: {why}.</translation>
        </message>
    </context>
</TS>
