<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Banner</name>
    <message>
        <source>Connection lost %1 ago</source>
        <translation>Verbindung seit %1 unterbrochen</translation>
    </message>
    <message>
        <source>Next try: %1 in %2 s.</source>
        <translation>Nächster Versuch: %1 in %2 s.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>BookTools</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>%1 in mein Telefonbuch</translation>
    </message>
    <message>
        <source>Phone book and recent calls</source>
        <translation>Telefonbuch und letzte Anrufe</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei einlesen…</translation>
    </message>
    <message>
        <source>Forget recent calls</source>
        <translation>Letzte Anrufe vergessen</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Zum Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>talked %1</source>
        <translation>Gesprächszeit %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>gehalten %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Anruf mit %1</translation>
    </message>
    <message>
        <source>Asked, waiting for the server.</source>
        <translation>Angefragt, der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>This call on line %1 is why you are not ready.</source>
        <translation>Dieser Anruf auf Leitung %1 ist der Grund, warum Sie nicht bereit sind.</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>CallParties</name>
    <message>
        <source>Drop</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Ends the part of %1 in this call</source>
        <translation>Beendet die Teilnahme von %1 an diesem Anruf</translation>
    </message>
    <message>
        <source>Only who made the conference can drop somebody</source>
        <translation>Nur wer die Konferenz eröffnet hat, kann jemanden trennen</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Call %1 again</source>
        <translation>%1 wieder anrufen</translation>
    </message>
    <message>
        <source>What would the rules do?</source>
        <translation>Was täten die Regeln?</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>%1 in mein Telefonbuch</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>CallVariableRow</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, asked for: %2</source>
        <translation>%1, angefragt: %2</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Änderung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Leave %1 as it is</source>
        <translation>%1 so lassen</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nobody and nothing is called that.</source>
        <translation>So heißt niemand und nichts.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>ergänzen</translation>
    </message>
</context>
<context>
    <name>ConnectionLamp</name>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <source>In your own phone book, on this computer.</source>
        <translation>In Ihrem eigenen Telefonbuch auf diesem Computer.</translation>
    </message>
    <message>
        <source>From the site&apos;s phone book, which can&apos;t be changed here.</source>
        <translation>Aus dem Telefonbuch des Standorts, das hier nicht geändert werden kann.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Noch eine Nummer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Favourite %1</source>
        <translation>Favorit %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1, from the site&apos;s phone book</source>
        <translation>%1, aus dem Telefonbuch des Standorts</translation>
    </message>
</context>
<context>
    <name>DayFacts</name>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Talk, average</source>
        <translation>Gespräch, Ø</translation>
    </message>
    <message>
        <source>Wrap-up, average</source>
        <translation>Nachbearbeitung, Ø</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Time ready</source>
        <translation>Zeit bereit</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
</context>
<context>
    <name>DayFilters</name>
    <message>
        <source>Find a call</source>
        <translation>Anruf finden</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Art des Anrufs</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Find a state</source>
        <translation>Status finden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <source>Nothing is kept here</source>
        <translation>Hier wird nichts aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s).</source>
        <translation>
            <numerusform>Ein Anruf.</numerusform>
            <numerusform>%n Anrufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s).</source>
        <translation>
            <numerusform>%n Zeitabschnitt.</numerusform>
            <numerusform>%n Zeitabschnitte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>%1, ext. %2</source>
        <translation>%1, Nst. %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Type or paste a number, or a name.</source>
        <translation>Nummer oder Namen eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Wählt %1</translation>
    </message>
    <message>
        <source>Dials %1 for %2</source>
        <translation>Wählt %1 für %2</translation>
    </message>
    <message>
        <source>Number to dial</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The phone book is empty</source>
        <translation>Das Telefonbuch ist leer</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Type the number that you want to call.</source>
        <translation>Geben Sie die Nummer ein, die Sie anrufen möchten.</translation>
    </message>
    <message>
        <source>No name or number in the phone book begins like that.</source>
        <translation>Kein Name und keine Nummer im Telefonbuch beginnt so.</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>No recent calls</source>
        <translation>Keine letzten Anrufe</translation>
    </message>
    <message>
        <source>Everybody who was on the phone with you is listed here.</source>
        <translation>Hier steht, mit wem Sie telefoniert haben.</translation>
    </message>
    <message>
        <source>This place is shared, so calls are not remembered.</source>
        <translation>Dieser Platz wird geteilt, deshalb werden Anrufe nicht gemerkt.</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Consult while %1 waits</source>
        <translation>Rückfrage, während %1 wartet</translation>
    </message>
    <message>
        <source>Transfer %1 to</source>
        <translation>%1 übergeben an</translation>
    </message>
    <message>
        <source>Add to the call with %1</source>
        <translation>Zum Anruf mit %1 hinzufügen</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
</context>
<context>
    <name>FloatingCard</name>
    <message>
        <source>A call is ringing</source>
        <translation>Ein Anruf klingelt</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Zum Platz</translation>
    </message>
    <message>
        <source>A campaign offers a customer</source>
        <translation>Eine Kampagne bietet einen Kunden an</translation>
    </message>
    <message>
        <source>Customer to call: %1</source>
        <translation>Kunde anzurufen: %1</translation>
    </message>
    <message>
        <source>Customer to call</source>
        <translation>Zu rufender Kunde</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpItem</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>HelpItems</name>
    <message>
        <source>Ask for help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>Schlechte Leitung</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>CSV or vCard. What is new in it is added to your own phone book.</source>
        <translation>CSV oder vCard. Was darin neu ist, kommt in Ihr eigenes Telefonbuch.</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Datei zum Einlesen</translation>
    </message>
    <message>
        <source>Path of a file, or drop it here</source>
        <translation>Pfad einer Datei, oder hier ablegen</translation>
    </message>
    <message>
        <source>In your documents and downloads</source>
        <translation>In Ihren Dokumenten und Downloads</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Left out, everything else was read:</source>
        <translation>Ausgelassen, alles andere wurde gelesen:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the key of %1</source>
        <translation>Taste für %1 ändern</translation>
    </message>
    <message>
        <source>Back to the keymap&apos;s key of %1</source>
        <translation>%1 wieder mit der Taste der Belegung</translation>
    </message>
    <message>
        <source>No key for %1</source>
        <translation>Keine Taste für %1</translation>
    </message>
    <message>
        <source>Press the new key. Escape keeps the old one.</source>
        <translation>Drücken Sie die neue Taste. Escape behält die alte.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Do what the control says; in the dial field: call</source>
        <translation>Tun, was das Bedienelement sagt; im Wählfeld: anrufen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open; give up a target</source>
        <translation>Offenes schließen; ein Ziel aufgeben</translation>
    </message>
    <message>
        <source>Walk lists and pages</source>
        <translation>Durch Listen und Seiten gehen</translation>
    </message>
    <message>
        <source>Tones for the call that you talk on, while you type nothing</source>
        <translation>Töne für das laufende Gespräch, solange Sie nichts tippen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>KeySheetRow</name>
    <message>
        <source>%1: no key</source>
        <translation>%1: keine Taste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and its key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeypadMenu</name>
    <message>
        <source>Keys sent: %1</source>
        <translation>Gesendete Tasten: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>The keyboard&apos;s digits go to the call, too. Shown as dots, never stored.</source>
        <translation>Auch die Ziffern der Tastatur gehen in den Anruf. Als Punkte gezeigt, nie gespeichert.</translation>
    </message>
    <message>
        <source>The keyboard&apos;s digits go to the call, too. Never stored.</source>
        <translation>Auch die Ziffern der Tastatur gehen in den Anruf. Nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 - Callfloor</source>
        <translation>%1 - Callfloor</translation>
    </message>
</context>
<context>
    <name>MyQueues</name>
    <message>
        <source>My queues</source>
        <translation>Meine Warteschlangen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n Anrufer wartet</numerusform>
            <numerusform>%1: %n Anrufer warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest wait %1, at %2</source>
        <translation>Längste Wartezeit %1, um %2</translation>
    </message>
    <message>
        <source>Nobody is waiting, at %1</source>
        <translation>Niemand wartet, um %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Customer to call: %1</source>
        <translation>Kunde anzurufen: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Call from %1, %2</source>
        <translation>Anruf von %1, %2</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>Der Anruf bei %1 ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>NoCall</name>
    <message>
        <source>Ready for the next call</source>
        <translation>Bereit für den nächsten Anruf</translation>
    </message>
    <message>
        <source>It shows here as soon as it rings on your phone.</source>
        <translation>Er erscheint hier, sobald Ihr Telefon klingelt.</translation>
    </message>
    <message>
        <source>No calls reach you</source>
        <translation>Sie erhalten keine Anrufe</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>A call is on its way</source>
        <translation>Ein Anruf ist unterwegs</translation>
    </message>
    <message>
        <source>The server counts you as talking</source>
        <translation>Für den Server sind Sie im Gespräch</translation>
    </message>
    <message>
        <source>No call on your phone was told to this desktop.</source>
        <translation>Von einem Anruf an Ihrem Telefon wurde hier nichts gemeldet.</translation>
    </message>
    <message>
        <source>Waiting for your state</source>
        <translation>Ihr Zustand wird erwartet</translation>
    </message>
    <message>
        <source>The server has not told it yet.</source>
        <translation>Der Server hat ihn noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>Press Ready when you want the next one.</source>
        <translation>Drücken Sie Bereit, wenn Sie den nächsten möchten.</translation>
    </message>
    <message>
        <source>Press Ready, or %1, when you want the next one.</source>
        <translation>Drücken Sie Bereit oder %1, wenn Sie den nächsten möchten.</translation>
    </message>
    <message>
        <source>No calls reach you. Press Ready when you are done.</source>
        <translation>Sie erhalten keine Anrufe. Drücken Sie Bereit, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>No calls reach you. Press Ready, or %1, when you are done.</source>
        <translation>Sie erhalten keine Anrufe. Drücken Sie Bereit oder %1, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Back to ready</source>
        <translation>Wieder bereit</translation>
    </message>
    <message>
        <source>You missed a call</source>
        <translation>Sie haben einen Anruf verpasst</translation>
    </message>
    <message>
        <source>The server has signed you out</source>
        <translation>Der Server hat Sie abgemeldet</translation>
    </message>
</context>
<context>
    <name>NoEntries</name>
    <message>
        <source>Your calls can&apos;t be read</source>
        <translation>Ihre Anrufe sind nicht lesbar</translation>
    </message>
    <message>
        <source>Your states can&apos;t be read</source>
        <translation>Ihre Status können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>No such call</source>
        <translation>Kein solcher Anruf</translation>
    </message>
    <message>
        <source>No such state</source>
        <translation>Kein solcher Status</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>No states yet</source>
        <translation>Noch keine Status</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Das Journal wird gelesen.</translation>
    </message>
    <message>
        <source>Other words, or other days, may find it.</source>
        <translation>Andere Wörter oder andere Tage finden ihn vielleicht.</translation>
    </message>
    <message>
        <source>Your calls show here as they happen.</source>
        <translation>Ihre Anrufe erscheinen hier, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>Your states show here as they change.</source>
        <translation>Ihre Status erscheinen hier, sobald sie wechseln.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Asked for help, waiting for the server.</source>
        <translation>Hilfe angefragt, der Server hat noch nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Kind of number %1</source>
        <translation>Art der Nummer %1</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Nummer %1 entfernen</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
</context>
<context>
    <name>PendingBadge</name>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Danach:</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reason and cause</source>
        <translation>Grund und Ursache</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Customer to call</source>
        <translation>Zu rufender Kunde</translation>
    </message>
    <message>
        <source>Campaign call</source>
        <translation>Kampagnen-Anruf</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Skip for good</source>
        <translation>Ganz auslassen</translation>
    </message>
    <message>
        <source>Reject for good</source>
        <translation>Ganz ablehnen</translation>
    </message>
    <message>
        <source>Asked, waiting for the server.</source>
        <translation>Angefragt, der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Cancel reservation</source>
        <translation>Reservierung aufheben</translation>
    </message>
</context>
<context>
    <name>PreviewOutcome</name>
    <message>
        <source>Call back at a time in the customer&apos;s day, or at another number</source>
        <translation>Rückruf zu einer Zeit am Tag des Kunden oder unter anderer Nummer</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Rückruf am</translation>
    </message>
    <message>
        <source>Day and time in the customer&apos;s local time, or another number</source>
        <translation>Tag und Uhrzeit in der Ortszeit des Kunden, oder eine andere Nummer</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>No call back</source>
        <translation>Kein Rückruf</translation>
    </message>
</context>
<context>
    <name>ReadyCountdown</name>
    <message>
        <source>Contact is back. You will be ready again in %1 s.</source>
        <translation>Die Verbindung ist wieder da. In %1 s sind Sie wieder bereit.</translation>
    </message>
    <message>
        <source>Contact is back. You will be ready again.</source>
        <translation>Die Verbindung ist wieder da. Gleich sind Sie wieder bereit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReasonItem</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorit %1</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Type to find a reason</source>
        <translation>Tippen, um einen Grund zu finden</translation>
    </message>
    <message>
        <source>No reason has that word or code</source>
        <translation>Kein Grund hat dieses Wort oder diese Nummer</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Call %1 again</source>
        <translation>%1 wieder anrufen</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>%1 in mein Telefonbuch</translation>
    </message>
</context>
<context>
    <name>RingBar</name>
    <message>
        <source>%1 is calling</source>
        <translation>%1 ruft an</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Customer to call: %1</source>
        <translation>Kunde anzurufen: %1</translation>
    </message>
</context>
<context>
    <name>RuleTrialRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RuleTrials</name>
    <message>
        <source>What would the rules do?</source>
        <translation>Was täten die Regeln?</translation>
    </message>
    <message>
        <source>For the call with %1, by the data that the journal keeps. Nothing is done.</source>
        <translation>Für den Anruf mit %1, nach den Daten im Journal. Nichts wird getan.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Scrolls with the arrow keys</source>
        <translation>Rollt mit den Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>The policy of this computer decides the keys.</source>
        <translation>Die Richtlinie dieses Computers bestimmt die Tasten.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>No setting is called that</source>
        <translation>Keine Einstellung heißt so</translation>
    </message>
    <message>
        <source>Type a part of its name. Escape shows all of them.</source>
        <translation>Geben Sie einen Teil des Namens ein. Escape zeigt wieder alle.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Agent ID</source>
        <translation>Agenten-ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>last used at this seat</source>
        <translation>zuletzt an diesem Platz</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Asked, waiting for the server.</source>
        <translation>Angefragt, der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>Anmeldung läuft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>This link is not encrypted</source>
        <translation>Diese Verbindung ist unverschlüsselt</translation>
    </message>
    <message>
        <source>Demo: sign in as agent01 with the password demo on extension 2001.</source>
        <translation>Demo: Melden Sie sich als agent01 mit dem Passwort demo an der Nebenstelle 2001 an.</translation>
    </message>
</context>
<context>
    <name>SignOutButton</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Reasons to sign out</source>
        <translation>Gründe für die Abmeldung</translation>
    </message>
</context>
<context>
    <name>SiteFaults</name>
    <message>
        <source>Site phone book: %1</source>
        <translation>Telefonbuch des Standorts: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFaultsDialog</name>
    <message>
        <source>The site&apos;s phone book</source>
        <translation>Das Telefonbuch des Standorts</translation>
    </message>
    <message>
        <source>These lines were left out, everything else was read. Who looks after the file can mend them.</source>
        <translation>Diese Zeilen wurden ausgelassen, alles andere wurde gelesen. Wer die Datei pflegt, kann sie berichtigen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>StateBlock</name>
    <message>
        <source>Last confirmed %1 ago</source>
        <translation>Zuletzt bestätigt vor %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>StateButtons</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Reasons for not ready</source>
        <translation>Gründe für Nicht bereit</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>%1, ext. %2</source>
        <translation>%1, Nst. %2</translation>
    </message>
</context>
<context>
    <name>TerminalChoice</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Ext. %1</source>
        <translation>Nst. %1</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WrapUpCard</name>
    <message>
        <source>Wrap-up after the call with %1</source>
        <translation>Nachbearbeitung nach dem Anruf mit %1</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>Gesprächszeit %1</translation>
    </message>
    <message>
        <source>left, then Not ready</source>
        <translation>übrig, dann Nicht bereit</translation>
    </message>
    <message>
        <source>The time for wrap-up is over and you are not ready. What you wrote is kept; go on or finish.</source>
        <translation>Die Zeit für die Nachbearbeitung ist um, und Sie sind nicht bereit. Was Sie geschrieben haben, bleibt; machen Sie weiter oder schließen Sie ab.</translation>
    </message>
    <message>
        <source>Reasons, up to five</source>
        <translation>Gründe, bis zu fünf</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Notiz zum Anruf</translation>
    </message>
    <message>
        <source>Save and be ready</source>
        <translation>Sichern und bereit</translation>
    </message>
    <message>
        <source>Back to ready</source>
        <translation>Wieder bereit</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>callfloor</name>
    <message>
        <source>The server did not answer in time. The request may still take effect; watch the state and try again if it does not.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Die Anfrage kann noch wirken; beobachten Sie den Zustand und versuchen Sie es sonst noch einmal.</translation>
    </message>
    <message>
        <source>Contact with the server was lost before it answered. Wait until it is back, look at the state, then try again.</source>
        <translation>Die Verbindung zum Server brach vor der Antwort ab. Warten Sie, bis sie wieder da ist, sehen Sie nach dem Zustand und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is not possible in the present state. Wait until the state has changed and try again.</source>
        <translation>Das ist im jetzigen Zustand nicht möglich. Warten Sie, bis er sich geändert hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server can&apos;t take what was entered. Make it shorter and try again.</source>
        <translation>Der Server kann die Eingabe nicht annehmen. Kürzen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by another agent. Sign in with another extension, or ask the other agent to sign out.</source>
        <translation>Die Nebenstelle %1 wird von einem anderen Agenten benutzt. Nehmen Sie eine andere Nebenstelle, oder bitten Sie die andere Person, sich abzumelden.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by another desktop. Close that one, or sign in with another extension.</source>
        <translation>Die Nebenstelle %1 wird von einem anderen Programm benutzt. Schließen Sie es, oder nehmen Sie eine andere Nebenstelle.</translation>
    </message>
    <message>
        <source>The server does not accept the agent ID %1. Check it and sign in again.</source>
        <translation>Der Server nimmt die Agenten-ID %1 nicht an. Prüfen Sie sie und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 is on standby. Callfloor looks for the active server by itself; wait a moment.</source>
        <translation>%1 ist in Bereitschaft. Callfloor sucht den aktiven Server von selbst; warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network, or ask your administrator.</source>
        <translation>%1 antwortet nicht. Prüfen Sie Adresse und Netz, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>%1 sent a message that can&apos;t be read, so the connection was ended. Tell your administrator what stands under &quot;Details&quot;.</source>
        <translation>%1 hat eine Nachricht geschickt, die nicht lesbar ist; die Verbindung wurde beendet. Sagen Sie Ihrer Administration, was unter „Details“ steht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network, or ask your administrator.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Adresse und Netz, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>%1 does not encrypt the connection, so nothing was sent to it. Check the address and port, or ask your administrator.</source>
        <translation>%1 verschlüsselt die Verbindung nicht; es wurde nichts dorthin gesendet. Prüfen Sie Adresse und Port, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that this computer does not trust, so nothing was sent to it. Ask your administrator to install the issuer&apos;s certificate.</source>
        <translation>Das Zertifikat von %1 stammt von einem Aussteller, dem dieser Rechner nicht vertraut; es wurde nichts dorthin gesendet. Bitten Sie Ihre Administration, das Zertifikat des Ausstellers zu installieren.</translation>
    </message>
    <message>
        <source>The certificate that %1 showed belongs to another server, so nothing was sent to it. Check the address, or ask your administrator.</source>
        <translation>Das Zertifikat, das %1 zeigte, gehört zu einem anderen Server; es wurde nichts dorthin gesendet. Prüfen Sie die Adresse, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent to it. Tell your administrator, and check the clock of this computer.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen; es wurde nichts dorthin gesendet. Sagen Sie es Ihrer Administration, und prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent to it. Check the clock of this computer, or tell your administrator.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht; es wurde nichts dorthin gesendet. Prüfen Sie die Uhr dieses Rechners, oder sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be made secure, so nothing was sent to it. Tell your administrator what stands under &quot;Details&quot;.</source>
        <translation>Die Verbindung zu %1 ließ sich nicht sichern; es wurde nichts dorthin gesendet. Sagen Sie Ihrer Administration, was unter „Details“ steht.</translation>
    </message>
</context>
<context>
    <name>callfloor::AgentViewModel</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>durch Sie</translation>
    </message>
    <message>
        <source>by your supervisor</source>
        <translation>durch die Teamleitung</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>durch das System</translation>
    </message>
    <message>
        <source>by your phone</source>
        <translation>durch Ihr Telefon</translation>
    </message>
    <message>
        <source>after this call</source>
        <translation>nach diesem Anruf</translation>
    </message>
    <message>
        <source>asked, waiting</source>
        <translation>angefragt, wartet</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>While contact was lost, your state changed from %1 to %2.</source>
        <translation>Während die Verbindung fehlte, hat Ihr Zustand von %1 zu %2 gewechselt.</translation>
    </message>
    <message>
        <source>Press Ready when you can take calls.</source>
        <translation>Drücken Sie Bereit, wenn Sie Anrufe annehmen können.</translation>
    </message>
    <message>
        <source>Contact is back. &quot;%1&quot; was asked for again.</source>
        <translation>Die Verbindung ist wieder da. „%1“ wurde erneut angefragt.</translation>
    </message>
    <message>
        <source>Not ready will be asked for as soon as contact is back.</source>
        <translation>„Nicht bereit“ wird angefragt, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>callfloor::AskedActions</name>
    <message>
        <source>The server agreed, but nothing changed at the call. Look at your phone, then try again.</source>
        <translation>Der Server hat zugestimmt, aber am Anruf hat sich nichts geändert. Sehen Sie auf Ihr Telefon und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>callfloor::BookImport</name>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>Ein Kontakt kam dazu.</numerusform>
            <numerusform>%n Kontakte kamen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your contacts got what was new.</source>
        <translation>
            <numerusform>Einer Ihrer Kontakte bekam, was neu war.</numerusform>
            <numerusform>%n Ihrer Kontakte bekamen, was neu war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation>
            <numerusform>Einer hatte nichts Neues.</numerusform>
            <numerusform>%n hatten nichts Neues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no room in your book.</source>
        <translation>
            <numerusform>Einer fand keinen Platz in Ihrem Buch.</numerusform>
            <numerusform>%n fanden keinen Platz in Ihrem Buch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact was found in %1.</source>
        <translation>In %1 wurde kein Kontakt gefunden.</translation>
    </message>
</context>
<context>
    <name>callfloor::CallListModel</name>
    <message>
        <source>Queue call</source>
        <translation>Anruf aus der Warteschlange</translation>
    </message>
    <message>
        <source>Transferred call</source>
        <translation>Übergebener Anruf</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Direkter Anruf</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>Interner Anruf</translation>
    </message>
    <message>
        <source>Offered call</source>
        <translation>Angebotener Anruf</translation>
    </message>
    <message>
        <source>Consult call</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Preview call</source>
        <translation>Vorschau-Anruf</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Bitte um Hilfe</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Monitored call</source>
        <translation>Mitgehörter Anruf</translation>
    </message>
    <message>
        <source>Supervisor barged in</source>
        <translation>Teamleitung ist dazugekommen</translation>
    </message>
    <message>
        <source>Taken by supervisor</source>
        <translation>Von der Teamleitung übernommen</translation>
    </message>
    <message>
        <source>Outbound campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
</context>
<context>
    <name>callfloor::CallVariable</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>lost in the outage</source>
        <translation>beim Ausfall verloren</translation>
    </message>
</context>
<context>
    <name>callfloor::CallsViewModel</name>
    <message>
        <source>The call with %1 ended while contact was lost.</source>
        <translation>Der Anruf mit %1 endete, während die Verbindung fehlte.</translation>
    </message>
    <message>
        <source>The call from %1 was not answered here and rings elsewhere now.</source>
        <translation>Der Anruf von %1 wurde hier nicht angenommen und klingelt jetzt woanders.</translation>
    </message>
    <message>
        <source>The call from %1 ended before it was answered.</source>
        <translation>Der Anruf von %1 endete, bevor er angenommen wurde.</translation>
    </message>
    <message>
        <source>You can&apos;t dial now. Wait until your phone is free and you are signed in.</source>
        <translation>Sie können jetzt nicht wählen. Warten Sie, bis Ihr Telefon frei ist und Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Enter a number to dial.</source>
        <translation>Geben Sie eine Nummer ein.</translation>
    </message>
    <message>
        <source>The call from %1 was answered on another phone.</source>
        <translation>Der Anruf von %1 wurde an einem anderen Telefon angenommen.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait until you talk on this call again.</source>
        <translation>Das ist jetzt nicht möglich. Warten Sie, bis Sie in diesem Anruf wieder sprechen.</translation>
    </message>
    <message>
        <source>The call to %1 failed. %2</source>
        <translation>Der Anruf an %1 kam nicht zustande. %2</translation>
    </message>
</context>
<context>
    <name>callfloor::Campaign</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected for good</source>
        <translation>Ganz abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped for good</source>
        <translation>Für immer übersprungen</translation>
    </message>
    <message>
        <source>Customer reached</source>
        <translation>Kunde erreicht</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Nicht mehr anrufen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>No call back</source>
        <translation>Kein Rückruf</translation>
    </message>
    <message>
        <source>Call back wanted</source>
        <translation>Rückruf gewünscht</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>At the number %1</source>
        <translation>Unter der Nummer %1</translation>
    </message>
    <message>
        <source>%1, %2 by the customer&apos;s clock</source>
        <translation>%1, %2 nach der Uhr des Kunden</translation>
    </message>
</context>
<context>
    <name>callfloor::Commands</name>
    <message>
        <source>You are talking to nobody.</source>
        <translation>Sie sprechen mit niemandem.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>an accept pick up</source>
        <comment>words that find the command &quot;Answer&quot; by typing</comment>
        <translation>an annehmen abheben</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>Kein Anruf klingelt.</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>hu hang up release drop</source>
        <comment>words that find the command &quot;End call&quot; by typing</comment>
        <translation>au auflegen beenden</translation>
    </message>
    <message>
        <source>There is no call that can be ended.</source>
        <translation>Es gibt keinen Anruf, den Sie beenden könnten.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>ho wait park</source>
        <comment>words that find the command &quot;Hold&quot; by typing</comment>
        <translation>ha halten warten parken</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>re resume unhold</source>
        <comment>words that find the command &quot;Retrieve&quot; by typing</comment>
        <translation>fo fortsetzen weiter</translation>
    </message>
    <message>
        <source>No call is on hold.</source>
        <translation>Kein Anruf wird gehalten.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>co ask</source>
        <comment>words that find the command &quot;Consult&quot; by typing</comment>
        <translation>rf rückfrage fragen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>back</source>
        <comment>words that find the command &quot;Reconnect&quot; by typing</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Nobody waits on hold while you consult.</source>
        <translation>Niemand wartet, während Sie Rückfrage halten.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>tr pass</source>
        <comment>words that find the command &quot;Transfer&quot; by typing</comment>
        <translation>üb übergeben weiterleiten verbinden</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>cf add join</source>
        <comment>words that find the command &quot;Conference&quot; by typing</comment>
        <translation>ko konferenz hinzufügen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>sw toggle alternate</source>
        <comment>words that find the command &quot;Swap&quot; by typing</comment>
        <translation>ma makeln wechseln</translation>
    </message>
    <message>
        <source>Nobody waits on hold while you talk.</source>
        <translation>Niemand wartet, während Sie sprechen.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Only who made the conference can drop somebody.</source>
        <translation>Nur wer die Konferenz eröffnet hat, kann jemanden trennen.</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>kp tones dtmf digits</source>
        <comment>words that find the command &quot;Keypad&quot; by typing</comment>
        <translation>tf töne mfv dtmf ziffern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such command now.</source>
        <translation>Diesen Befehl gibt es jetzt nicht.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. Take it away there first.</source>
        <translation>%1 ist die Taste für „%2“. Nehmen Sie sie dort zuerst weg.</translation>
    </message>
    <message>
        <source>The policy of this computer decides the keys.</source>
        <translation>Die Richtlinie dieses Computers bestimmt die Tasten.</translation>
    </message>
    <message>
        <source>Your phone has no free line now.</source>
        <translation>Ihr Telefon hat jetzt keine freie Leitung.</translation>
    </message>
    <message>
        <source>You are talking to nobody, or somebody waits on hold.</source>
        <translation>Sie sprechen mit niemandem, oder jemand wird gehalten.</translation>
    </message>
    <message>
        <source>Nobody was on the phone with you yet.</source>
        <translation>Noch niemand hat mit Ihnen telefoniert.</translation>
    </message>
    <message>
        <source>Transfer to favourite %1: %2</source>
        <translation>An Favorit %1 übergeben: %2</translation>
    </message>
    <message>
        <source>Type a number to call</source>
        <translation>Nummer zum Anrufen eingeben</translation>
    </message>
    <message>
        <source>dial call new</source>
        <comment>words that find the command &quot;Type a number to call&quot; by typing</comment>
        <translation>wählen anrufen neu</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>Letzte Nummer wieder anrufen</translation>
    </message>
    <message>
        <source>redial again</source>
        <comment>words that find the command &quot;Call the last number again&quot; by typing</comment>
        <translation>wahlwiederholung wieder</translation>
    </message>
    <message>
        <source>Transfer to the last number</source>
        <translation>An die letzte Nummer übergeben</translation>
    </message>
    <message>
        <source>direct blind</source>
        <comment>words that find the command &quot;Transfer to the last number&quot; by typing</comment>
        <translation>direkt blind</translation>
    </message>
    <message>
        <source>a German keyboard</source>
        <translation>einer deutschen Tastatur</translation>
    </message>
    <message>
        <source>a French keyboard</source>
        <translation>einer französischen Tastatur</translation>
    </message>
    <message>
        <source>a Polish keyboard</source>
        <translation>einer polnischen Tastatur</translation>
    </message>
    <message>
        <source>a Czech keyboard</source>
        <translation>einer tschechischen Tastatur</translation>
    </message>
    <message>
        <source>a Spanish keyboard</source>
        <translation>einer spanischen Tastatur</translation>
    </message>
    <message>
        <source>That is no key that can be used here.</source>
        <translation>Diese Taste kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 by itself is typed. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 allein wird getippt. Halten Sie Strg oder Alt, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 moves about and presses buttons everywhere.</source>
        <translation>%1 bewegt und drückt überall Schaltflächen.</translation>
    </message>
    <message>
        <source>%1 belongs to the system.</source>
        <translation>%1 gehört dem System.</translation>
    </message>
    <message>
        <source>%1 copies, pastes or undoes in fields.</source>
        <translation>%1 kopiert, fügt ein oder widerruft in Feldern.</translation>
    </message>
    <message>
        <source>AltGr, which is Ctrl and Alt, types %1 with this key on %2.</source>
        <translation>AltGr, also Strg und Alt, tippt mit dieser Taste %1 auf %2.</translation>
    </message>
    <message>
        <source>Many Linux desktops lock the screen with it.</source>
        <translation>Viele Linux-Oberflächen sperren damit den Bildschirm.</translation>
    </message>
    <message>
        <source>While you type, it belongs to the field.</source>
        <translation>Während Sie tippen, gehört sie dem Feld.</translation>
    </message>
    <message>
        <source>campaign customer offer</source>
        <comment>words that find the answers to a campaign&apos;s offer by typing</comment>
        <translation>kampagne kunde angebot</translation>
    </message>
    <message>
        <source>No campaign offers you a customer.</source>
        <translation>Keine Kampagne bietet Ihnen einen Kunden an.</translation>
    </message>
    <message>
        <source>Campaign call: %1</source>
        <comment>what became of it</comment>
        <translation>Kampagnen-Anruf: %1</translation>
    </message>
    <message>
        <source>outcome result</source>
        <comment>words that find what became of a campaign&apos;s call by typing</comment>
        <translation>ergebnis ausgang</translation>
    </message>
    <message>
        <source>There is no campaign call to say that of.</source>
        <translation>Es gibt keinen Kampagnen-Anruf, von dem das zu sagen wäre.</translation>
    </message>
    <message>
        <source>Accept the customer</source>
        <translation>Den Kunden annehmen</translation>
    </message>
    <message>
        <source>Skip the customer</source>
        <translation>Den Kunden überspringen</translation>
    </message>
    <message>
        <source>Reject the customer</source>
        <translation>Den Kunden ablehnen</translation>
    </message>
    <message>
        <source>Skip the customer for good</source>
        <translation>Den Kunden ganz auslassen</translation>
    </message>
    <message>
        <source>Reject the customer for good</source>
        <translation>Den Kunden ganz ablehnen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>supervisor assist raise hand</source>
        <comment>words that find the command &quot;Ask for help&quot; by typing</comment>
        <translation>supervisor beistand melden</translation>
    </message>
    <message>
        <source>Help can&apos;t be asked for now.</source>
        <translation>Jetzt kann keine Hilfe geholt werden.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>sos alarm</source>
        <comment>words that find the command &quot;Emergency&quot; by typing</comment>
        <translation>sos alarm</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>Schlechte Leitung</translation>
    </message>
    <message>
        <source>noise quality</source>
        <comment>words that find the command &quot;Bad line&quot; by typing</comment>
        <translation>rauschen störung qualität</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>Es gibt keinen Anruf.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Somebody waits on hold and would be taken instead.</source>
        <translation>Jemand wird gehalten und würde stattdessen genommen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>Den Anruf übergeben an</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Consult %1</source>
        <translation>Rückfrage bei %1</translation>
    </message>
    <message>
        <source>Add to the call</source>
        <translation>Zum Anruf hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to the call</source>
        <translation>%1 zum Anruf hinzufügen</translation>
    </message>
    <message>
        <source>zoom text size</source>
        <comment>words that find the commands for the size of text by typing</comment>
        <translation>zoom schrift größe</translation>
    </message>
    <message>
        <source>The policy of this computer decides that.</source>
        <translation>Das bestimmt die Richtlinie dieses Computers.</translation>
    </message>
    <message>
        <source>Text has that size already, or no further one.</source>
        <translation>Die Schrift hat diese Größe schon, oder es gibt keine weitere.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>calls home</source>
        <comment>words that find the page &quot;Desk&quot; by typing</comment>
        <translation>anrufe start</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>history journal</source>
        <comment>words that find the page &quot;My day&quot; by typing</comment>
        <translation>verlauf journal</translation>
    </message>
    <message>
        <source>options preferences</source>
        <comment>words that find the page &quot;Settings&quot; by typing</comment>
        <translation>optionen vorlieben</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is set already.</source>
        <translation>Das ist schon eingestellt.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>shortcuts help keyboard</source>
        <comment>words that find the command &quot;All keys&quot; by typing</comment>
        <translation>kürzel hilfe tastatur</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Dismiss the notices</source>
        <translation>Hinweise ausblenden</translation>
    </message>
    <message>
        <source>clear close</source>
        <comment>words that find the command &quot;Dismiss the notices&quot; by typing</comment>
        <translation>leeren schließen</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>reconnect server</source>
        <comment>words that find the command &quot;Try to connect now&quot; by typing</comment>
        <translation>verbinden server</translation>
    </message>
    <message>
        <source>Nothing waits: the server is connected or tried now.</source>
        <translation>Nichts wartet: Der Server ist verbunden oder wird gerade versucht.</translation>
    </message>
    <message>
        <source>That is your state already.</source>
        <translation>Das ist schon Ihr Zustand.</translation>
    </message>
    <message>
        <source>The server does not allow that in your state.</source>
        <translation>Der Server erlaubt das in Ihrem Zustand nicht.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>There is no contact with the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>nr pause break</source>
        <comment>words that find the command &quot;Not ready&quot; by typing</comment>
        <translation>nb pause</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>logout leave</source>
        <comment>words that find the command &quot;Sign out&quot; by typing</comment>
        <translation>logout gehen feierabend</translation>
    </message>
    <message>
        <source>You can sign out while you are not ready and have no call.</source>
        <translation>Sie können sich abmelden, wenn Sie nicht bereit sind und keinen Anruf haben.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>rd available</source>
        <comment>words that find the command &quot;Ready&quot; by typing</comment>
        <translation>be verfügbar</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>wu acw wrap work</source>
        <comment>words that find the command &quot;Wrap-up&quot; by typing</comment>
        <translation>na nacharbeit acw</translation>
    </message>
    <message>
        <source>Wrap-up can be asked for while you have a call of a queue.</source>
        <translation>Nachbearbeitung geht, solange Sie einen Anruf aus einer Warteschlange haben.</translation>
    </message>
    <message>
        <source>Stay not ready</source>
        <translation>Nicht bereit bleiben</translation>
    </message>
    <message>
        <source>cancel countdown</source>
        <comment>words that find the command &quot;Stay not ready&quot; by typing</comment>
        <translation>countdown abbrechen</translation>
    </message>
    <message>
        <source>No countdown to ready is running.</source>
        <translation>Es läuft kein Countdown zu Bereit.</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>Nicht bereit: %1</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Abmelden: %1</translation>
    </message>
    <message>
        <source>Fetch all names anew</source>
        <translation>Alle Namen neu holen</translation>
    </message>
    <message>
        <source>reload refresh agents queues teams</source>
        <comment>words that find the command &quot;Fetch all names anew&quot; by typing</comment>
        <translation>neu laden namen agenten warteschlangen teams</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>edit data variable</source>
        <comment>words that find the commands to change call data by typing</comment>
        <translation>bearbeiten Daten Variable</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Änderung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>back data variable</source>
        <comment>words that find the commands to undo a change of call data by typing</comment>
        <translation>zurück daten variable</translation>
    </message>
    <message>
        <source>This place is shared, so no own phone book is kept.</source>
        <translation>Dieser Platz wird geteilt, darum wird kein eigenes Telefonbuch geführt.</translation>
    </message>
    <message>
        <source>Star a contact, or take its star away</source>
        <translation>Einem Kontakt den Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>star favourite</source>
        <comment>words that find the command &quot;Star a contact&quot;; the first one begins it</comment>
        <translation>stern favorit</translation>
    </message>
    <message>
        <source>Change a contact of mine</source>
        <translation>Einen meiner Kontakte ändern</translation>
    </message>
    <message>
        <source>edit contact</source>
        <comment>words that find the command &quot;Change a contact of mine&quot;; the first one begins it</comment>
        <translation>bearbeiten kontakt</translation>
    </message>
    <message>
        <source>Remove a contact of mine</source>
        <translation>Einen meiner Kontakte entfernen</translation>
    </message>
    <message>
        <source>delete contact</source>
        <comment>words that find the command &quot;Remove a contact of mine&quot;; the first one begins it</comment>
        <translation>löschen kontakt</translation>
    </message>
    <message>
        <source>The last number is in the phone book already.</source>
        <translation>Die letzte Nummer steht schon im Telefonbuch.</translation>
    </message>
    <message>
        <source>What is wrong in the site&apos;s phone book</source>
        <translation>Was im Telefonbuch des Standorts falsch ist</translation>
    </message>
    <message>
        <source>faults errors and more</source>
        <comment>words that find the command &quot;What is wrong in the site&apos;s phone book&quot; by typing</comment>
        <translation>fehler und weitere</translation>
    </message>
    <message>
        <source>Nothing is.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>save add my phone book</source>
        <comment>words that find the command &quot;New contact&quot;; the first one begins it</comment>
        <translation>speichern hinzufügen mein telefonbuch</translation>
    </message>
    <message>
        <source>Add the last number to my phone book</source>
        <translation>Letzte Nummer in mein Telefonbuch</translation>
    </message>
    <message>
        <source>Import a file of contacts</source>
        <translation>Datei mit Kontakten einlesen</translation>
    </message>
    <message>
        <source>csv vcard phone book</source>
        <comment>words that find the command &quot;Import a file of contacts&quot; by typing</comment>
        <translation>csv vcard telefonbuch importieren</translation>
    </message>
    <message>
        <source>Forget recent calls</source>
        <translation>Letzte Anrufe vergessen</translation>
    </message>
    <message>
        <source>clear phone book and</source>
        <comment>words that find the command &quot;Forget recent calls&quot; by typing</comment>
        <translation>leeren löschen telefonbuch und</translation>
    </message>
    <message>
        <source>Undo the last change of my phone book</source>
        <translation>Letzte Änderung meines Telefonbuchs rückgängig machen</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Export the calls of My day</source>
        <translation>Anrufe aus Mein Tag exportieren</translation>
    </message>
    <message>
        <source>csv file save</source>
        <comment>words that find the command &quot;Export the calls of My day&quot; by typing</comment>
        <translation>csv datei speichern</translation>
    </message>
    <message>
        <source>An export is being written.</source>
        <translation>Ein Export wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>No call is listed that could be exported.</source>
        <translation>Es ist kein Anruf aufgeführt, der exportiert werden könnte.</translation>
    </message>
    <message>
        <source>What would the rules do?</source>
        <translation>Was täten die Regeln?</translation>
    </message>
    <message>
        <source>try dry run</source>
        <comment>words that find the command &quot;What would the rules do?&quot; by typing</comment>
        <translation>erproben probe testen</translation>
    </message>
    <message>
        <source>There are no rules here.</source>
        <translation>Hier gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>My day lists no call to try them on.</source>
        <translation>Mein Tag führt keinen Anruf auf, an dem sie sich erproben ließen.</translation>
    </message>
    <message>
        <source>Give up the target</source>
        <translation>Ziel aufgeben</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>words that find the command &quot;Give up the target&quot; by typing</comment>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>No target is being chosen.</source>
        <translation>Es wird gerade kein Ziel gewählt.</translation>
    </message>
    <message>
        <source>campaign customer later</source>
        <comment>words that find the calls back of a campaign by typing</comment>
        <translation>kampagne kunde später</translation>
    </message>
    <message>
        <source>Cancel reservation</source>
        <translation>Reservierung aufheben</translation>
    </message>
    <message>
        <source>Call back at a time or another number</source>
        <translation>Rückruf zu einer Zeit oder an anderer Nummer</translation>
    </message>
    <message>
        <source>No call back</source>
        <translation>Kein Rückruf</translation>
    </message>
    <message>
        <source>That number is in no phone book.</source>
        <translation>Diese Nummer steht in keinem Telefonbuch.</translation>
    </message>
    <message>
        <source>This contact is in the site&apos;s phone book, which can&apos;t be changed here.</source>
        <translation>Dieser Kontakt steht im Telefonbuch des Standorts, das hier nicht geändert werden kann.</translation>
    </message>
    <message>
        <source>That number is in the phone book already.</source>
        <translation>Diese Nummer steht schon im Telefonbuch.</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>%1 in mein Telefonbuch</translation>
    </message>
    <message>
        <source>Star %1, or take the star away</source>
        <translation>%1 Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>Remove %1 from my phone book</source>
        <translation>%1 aus meinem Telefonbuch entfernen</translation>
    </message>
    <message>
        <source>What the call was about: %1</source>
        <translation>Worum es ging: %1</translation>
    </message>
    <message>
        <source>reason tick wrap-up</source>
        <comment>words that find what a call was about by typing</comment>
        <translation>grund ankreuzen nacharbeit</translation>
    </message>
    <message>
        <source>There is no call to say that of.</source>
        <translation>Es gibt keinen Anruf, von dem sich das sagen ließe.</translation>
    </message>
    <message>
        <source>Five are the most. Take one back first.</source>
        <translation>Fünf sind das Höchste. Nehmen Sie zuerst einen zurück.</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Notiz zum Anruf</translation>
    </message>
    <message>
        <source>write text</source>
        <comment>words that find the command &quot;Note about the call&quot; by typing</comment>
        <translation>schreiben text</translation>
    </message>
    <message>
        <source>There is no call to write a note about.</source>
        <translation>Es gibt keinen Anruf für eine Notiz.</translation>
    </message>
    <message>
        <source>Finish the wrap-up</source>
        <translation>Nacharbeit abschließen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>words that find the command &quot;Finish the wrap-up&quot; by typing</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Nothing is left to finish: Ready or Not ready ends wrap-up.</source>
        <translation>Nichts bleibt abzuschließen: Bereit oder Nicht bereit beendet die Nacharbeit.</translation>
    </message>
</context>
<context>
    <name>callfloor::ContactBook</name>
    <message>
        <source>Your contacts can&apos;t be saved: %1.</source>
        <translation>Ihre Kontakte lassen sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Ein Kontakt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>Ein Kontakt braucht eine Rufnummer.</translation>
    </message>
    <message>
        <source>Your book is full. Remove contacts that you no longer need.</source>
        <translation>Ihr Telefonbuch ist voll. Entfernen Sie Kontakte, die Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>This contact belongs to the site&apos;s book and can&apos;t be changed here.</source>
        <translation>Dieser Kontakt gehört zum Telefonbuch des Standorts und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Your contacts could not be read, and what you change now is not kept. Tell your administrator: %1.</source>
        <translation>Ihre Kontakte waren nicht lesbar, und was Sie jetzt ändern, wird nicht aufgehoben. Sagen Sie es Ihrer Administration: %1.</translation>
    </message>
    <message>
        <source>Your contacts could not be read. The file was kept as %1.</source>
        <translation>Ihre Kontakte waren nicht lesbar. Die Datei wurde als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>callfloor::ContactListModel</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>callfloor::ContactsViewModel</name>
    <message>
        <source>%1 was taken into your phone book.</source>
        <translation>%1 wurde in Ihr Telefonbuch übernommen.</translation>
    </message>
    <message>
        <source>%1 is no longer in your phone book.</source>
        <translation>%1 steht nicht mehr in Ihrem Telefonbuch.</translation>
    </message>
    <message>
        <source>The recent calls are forgotten.</source>
        <translation>Die letzten Anrufe sind vergessen.</translation>
    </message>
</context>
<context>
    <name>callfloor::CsvBook</name>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a value that has none around it.</source>
        <translation>Ein Anführungszeichen steht in einem Wert, der selbst keine hat.</translation>
    </message>
    <message>
        <source>The first line must name the columns, at least a name and a phone, such as Name,Phone.</source>
        <translation>Die erste Zeile muss die Spalten nennen, mindestens Name und Telefon, etwa Name,Phone.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>There are more values than columns. Put quotation marks around values with a separator.</source>
        <translation>Es gibt mehr Werte als Spalten. Setzen Sie Werte mit Trennzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Es fehlt eine Rufnummer.</translation>
    </message>
</context>
<context>
    <name>callfloor::DayViewModel</name>
    <message numerus="yes">
        <source>Kept on this computer for %n day(s), as the policy says.</source>
        <translation>
            <numerusform>Wird nach der Richtlinie einen Tag auf diesem Computer aufbewahrt.</numerusform>
            <numerusform>Wird nach der Richtlinie %n Tage auf diesem Computer aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop is shared: it keeps no calls.</source>
        <translation>Dieser Platz wird geteilt: Er bewahrt keine Anrufe auf.</translation>
    </message>
    <message>
        <source>The policy of this site lets no calls be kept on this computer.</source>
        <translation>Die Richtlinie dieses Standorts lässt auf diesem Computer keine Anrufe aufbewahren.</translation>
    </message>
    <message>
        <source>Of a recording no calls are kept.</source>
        <translation>Von einer Aufzeichnung werden keine Anrufe aufbewahrt.</translation>
    </message>
    <message>
        <source>The calls were written to %1.</source>
        <translation>Die Anrufe wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>anrufe</translation>
    </message>
    <message>
        <source>states</source>
        <translation>status</translation>
    </message>
    <message>
        <source>The states were written to %1.</source>
        <translation>Die Status stehen jetzt in %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::DialPlan</name>
    <message>
        <source>There is no digit in this text. Type a number.</source>
        <translation>In diesem Text steht keine Ziffer. Geben Sie eine Nummer ein.</translation>
    </message>
    <message>
        <source>* and # are dialled only in a short code that begins with one of them, such as *72.</source>
        <translation>* und # werden nur in einem Kurzcode gewählt, der damit beginnt, etwa *72.</translation>
    </message>
    <message>
        <source>There is more than one number in this text. Keep the one that you want to call.</source>
        <translation>In diesem Text steht mehr als eine Nummer. Lassen Sie die stehen, die Sie anrufen möchten.</translation>
    </message>
    <message>
        <source>There is no phone number in this text. Type digits.</source>
        <translation>In diesem Text steht keine Rufnummer. Geben Sie Ziffern ein.</translation>
    </message>
    <message>
        <source>No such number is known here. Look at it once more before you call.</source>
        <translation>Eine solche Nummer ist hier nicht bekannt. Sehen Sie sie vor dem Anruf noch einmal an.</translation>
    </message>
    <message>
        <source>Extension %1 is not dialled: key it in once the call is answered.</source>
        <translation>Die Durchwahl %1 wird nicht gewählt: Geben Sie sie ein, wenn abgehoben wurde.</translation>
    </message>
    <message>
        <source>No country has this code. After + comes the country code, such as +49.</source>
        <translation>Kein Land hat diese Vorwahl. Nach + kommt die Landesvorwahl, etwa +49.</translation>
    </message>
    <message>
        <source>This number is too short. Look whether digits are missing.</source>
        <translation>Diese Nummer ist zu kurz. Sehen Sie nach, ob Ziffern fehlen.</translation>
    </message>
    <message>
        <source>This number is too long. Look whether there are two numbers.</source>
        <translation>Diese Nummer ist zu lang. Sehen Sie nach, ob es zwei Nummern sind.</translation>
    </message>
    <message>
        <source>A number of this length does not exist. Look whether digits are missing.</source>
        <translation>Eine Nummer dieser Länge gibt es nicht. Sehen Sie nach, ob Ziffern fehlen.</translation>
    </message>
    <message>
        <source>This is no phone number. Type digits, or + and a country code.</source>
        <translation>Das ist keine Rufnummer. Geben Sie Ziffern ein, oder + und eine Landesvorwahl.</translation>
    </message>
    <message>
        <source>Your site does not allow calls to numbers that begin with %1.</source>
        <translation>An Ihrem Standort sind Anrufe zu Nummern, die mit %1 beginnen, nicht erlaubt.</translation>
    </message>
    <message>
        <source>This text is too long for a number. Paste the number alone.</source>
        <translation>Dieser Text ist zu lang für eine Nummer. Fügen Sie nur die Nummer ein.</translation>
    </message>
</context>
<context>
    <name>callfloor::HelpViewModel</name>
    <message>
        <source>The bad line is noted in the server&apos;s log.</source>
        <translation>Die schlechte Leitung ist im Protokoll des Servers vermerkt.</translation>
    </message>
</context>
<context>
    <name>callfloor::HistoryModel</name>
    <message>
        <source>Going on</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Ende nicht gesehen</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what I wrote about a call: kind and text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callfloor::Journal</name>
    <message>
        <source>The journal can&apos;t be written: %1. Work goes on, and it is tried again.</source>
        <translation>Das Journal lässt sich nicht schreiben: %1. Die Arbeit geht weiter, und es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>it belongs to a newer version of Callfloor</source>
        <translation>es gehört zu einer neueren Version von Callfloor</translation>
    </message>
    <message>
        <source>The journal was damaged. A new one was begun, and the old one was kept as %1.</source>
        <translation>Das Journal war beschädigt. Ein neues wurde begonnen, das alte als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>callfloor::JournalReader</name>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>end not seen</source>
        <translation>Ende nicht gesehen</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Talk (seconds)</source>
        <translation>Gespräch (Sekunden)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Hold (seconds)</source>
        <translation>Gehalten (Sekunden)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>The calls can&apos;t be written to %1: %2.</source>
        <translation>Die Anrufe lassen sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: %1. Close other programs that use it, or tell your administrator.</source>
        <translation>Das Journal kann nicht gelesen werden: %1. Schließen Sie andere Programme, die es verwenden, oder sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Duration (seconds)</source>
        <translation>Dauer (Sekunden)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The states can&apos;t be written to %1: %2.</source>
        <translation>Die Status können nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>callfloor::JournalRecorder</name>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>callfloor::NamesViewModel</name>
    <message>
        <source>Without contact the names are those of the last time.</source>
        <translation>Ohne Verbindung sind die Namen die vom letzten Mal.</translation>
    </message>
    <message>
        <source>The names are being fetched.</source>
        <translation>Die Namen werden geholt.</translation>
    </message>
    <message>
        <source>The names are those of the server.</source>
        <translation>Die Namen sind die des Servers.</translation>
    </message>
    <message>
        <source>The server could not tell the names. It is asked again by itself.</source>
        <translation>Der Server konnte die Namen nicht nennen. Er wird von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>This server gives no names to this desktop.</source>
        <translation>Dieser Server gibt diesem Platz keine Namen.</translation>
    </message>
</context>
<context>
    <name>callfloor::PeriodModel</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
</context>
<context>
    <name>callfloor::PhoneBookFile</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>More lines are broken than are listed here.</source>
        <translation>Es sind mehr Zeilen fehlerhaft, als hier stehen.</translation>
    </message>
    <message>
        <source>The phone book %1 can&apos;t be read: %2.</source>
        <translation>Das Telefonbuch %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The phone book %1 is larger than 32 MiB. Split it.</source>
        <translation>Das Telefonbuch %1 ist größer als 32 MiB. Teilen Sie es.</translation>
    </message>
    <message>
        <source>The contacts from line %1 on are left out: at most %2 are read. Split the phone book.</source>
        <translation>Die Kontakte ab Zeile %1 fehlen: Es werden höchstens %2 gelesen. Teilen Sie das Telefonbuch.</translation>
    </message>
</context>
<context>
    <name>callfloor::PreviewViewModel</name>
    <message>
        <source>Write when to call back, like “%1”, or a number. What is over can&apos;t be.</source>
        <translation>Schreiben Sie, wann zurückgerufen werden soll, etwa „%1“, oder eine Nummer. Was vorbei ist, geht nicht.</translation>
    </message>
</context>
<context>
    <name>callfloor::QueueListModel</name>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
</context>
<context>
    <name>callfloor::RingSettings</name>
    <message>
        <source>Default device</source>
        <translation>Standardgerät</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Card of a ringing call</source>
        <translation>Karte eines klingelnden Anrufs</translation>
    </message>
    <message>
        <source>Above all windows, on the screen where the pointer is. It never takes the keyboard.</source>
        <translation>Über allen Fenstern, auf dem Bildschirm mit dem Zeiger. Sie nimmt nie die Tastatur.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>While Callfloor is not in front</source>
        <translation>Solange Callfloor nicht vorn ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Rings once when it is changed.</source>
        <translation>Klingelt einmal, wenn sie geändert wird.</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>Another one than the headset is heard from afar.</source>
        <translation>Ein anderes als das Headset hört man auch von weitem.</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>This computer has no sound device: calls ring on screen only.</source>
        <translation>Dieser Computer hat kein Tongerät: Anrufe klingeln nur auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Answer key in other programs</source>
        <translation>Annahmetaste in anderen Programmen</translation>
    </message>
    <message>
        <source>Only while a call rings; the rest of the day the key is theirs.</source>
        <translation>Nur solange ein Anruf klingelt; sonst gehört die Taste ihnen.</translation>
    </message>
    <message>
        <source>Notification of the desktop</source>
        <translation>Benachrichtigung der Oberfläche</translation>
    </message>
    <message>
        <source>It names the caller.</source>
        <translation>Sie nennt den Anrufer.</translation>
    </message>
    <message>
        <source>It does not name the caller.</source>
        <translation>Sie nennt den Anrufer nicht.</translation>
    </message>
    <message>
        <source>Sound while a call rings</source>
        <translation>Ton, solange ein Anruf klingelt</translation>
    </message>
    <message>
        <source>Tone when a call is put through by itself</source>
        <translation>Ton, wenn ein Anruf von selbst durchgestellt wird</translation>
    </message>
    <message>
        <source>Sound when a call was missed</source>
        <translation>Ton nach einem verpassten Anruf</translation>
    </message>
</context>
<context>
    <name>callfloor::RingViewModel</name>
    <message>
        <source>%1 is calling</source>
        <translation>%1 ruft an</translation>
    </message>
    <message>
        <source>A call is ringing</source>
        <translation>Ein Anruf klingelt</translation>
    </message>
    <message>
        <source>Another program has taken %1. It answers only while Callfloor has the keyboard; choose another key here, or free it there.</source>
        <translation>Ein anderes Programm hat %1 belegt. Sie nimmt nur an, solange Callfloor die Tastatur hat; wählen Sie hier eine andere Taste, oder geben Sie sie dort frei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in other programs. It answers only while Callfloor has the keyboard; choose a function key.</source>
        <translation>%1 geht nicht in anderen Programmen. Sie nimmt nur an, solange Callfloor die Tastatur hat; wählen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>This system lets no key work in other programs. %1 answers only while Callfloor has the keyboard.</source>
        <translation>Auf diesem System wirkt keine Taste in anderen Programmen. %1 nimmt nur an, solange Callfloor die Tastatur hat.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Customer to call: %1</source>
        <translation>Kunde anzurufen: %1</translation>
    </message>
    <message>
        <source>A campaign offers a customer</source>
        <translation>Eine Kampagne bietet einen Kunden an</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleEngine</name>
    <message>
        <source>The queue is another one.</source>
        <translation>Die Warteschlange ist eine andere.</translation>
    </message>
    <message>
        <source>The number is another one.</source>
        <translation>Die Nummer ist eine andere.</translation>
    </message>
    <message>
        <source>The variable %1 does not match.</source>
        <translation>Die Variable %1 passt nicht.</translation>
    </message>
    <message>
        <source>The address was not opened: the data of the call would lead to another place.</source>
        <translation>Die Adresse wurde nicht geöffnet: Die Daten des Anrufs würden an eine andere Stelle führen.</translation>
    </message>
    <message>
        <source>The program was not started: the data of the call reads like an option.</source>
        <translation>Das Programm wurde nicht gestartet: Die Daten des Anrufs lesen sich wie eine Option.</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleExecutor</name>
    <message>
        <source>No program opens %1 addresses here.</source>
        <translation>Hier öffnet kein Programm Adressen mit %1.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>Das Programm %1 lässt sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleNoticeModel</name>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleTrialModel</name>
    <message>
        <source>when it rings</source>
        <translation>wenn er klingelt</translation>
    </message>
    <message>
        <source>when it is answered</source>
        <translation>wenn er angenommen wird</translation>
    </message>
    <message numerus="yes">
        <source>when it is on hold for %n second(s)</source>
        <translation>
            <numerusform>wenn er eine Sekunde gehalten wird</numerusform>
            <numerusform>wenn er %n Sekunden gehalten wird</numerusform>
        </translation>
    </message>
    <message>
        <source>when it has ended</source>
        <translation>wenn er zu Ende ist</translation>
    </message>
    <message>
        <source>This call did not ring here.</source>
        <translation>Dieser Anruf hat hier nicht geklingelt.</translation>
    </message>
    <message>
        <source>This call was not answered.</source>
        <translation>Dieser Anruf wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>This call was not on hold for so long.</source>
        <translation>Dieser Anruf wurde nicht so lange gehalten.</translation>
    </message>
    <message>
        <source>This call has not ended.</source>
        <translation>Dieser Anruf ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Sends %1 to %2</source>
        <translation>Sendet %1 an %2</translation>
    </message>
    <message>
        <source>Copies &quot;%1&quot;</source>
        <translation>Kopiert „%1“</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;</source>
        <translation>Zeigt „%1“</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Startet %1</translation>
    </message>
    <message>
        <source>It depends on %1, which the policy does not let the journal keep.</source>
        <translation>Es hängt von %1 ab, was das Journal nach der Richtlinie nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelt</translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation>Tut nichts</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>callfloor::SessionViewModel</name>
    <message>
        <source>Offline</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Waiting for the server to sign you in again.</source>
        <translation>Warten, bis der Server Sie wieder anmeldet.</translation>
    </message>
    <message>
        <source>%1 answers, but the contact centre is still starting. Wait; nothing needs to be done.</source>
        <translation>%1 antwortet, aber das Contact Center startet noch. Warten Sie; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Trying %1.</source>
        <translation>%1 wird versucht.</translation>
    </message>
    <message>
        <source>Trying %1 with version %2 of the protocol.</source>
        <translation>%1 wird mit Version %2 des Protokolls versucht.</translation>
    </message>
    <message>
        <source>The server does not let this desktop control calls. Use the buttons of your phone and tell your administrator.</source>
        <translation>Der Server lässt dieses Programm keine Anrufe steuern. Nehmen Sie die Tasten Ihres Telefons und sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>The server does not let this desktop change the data of calls. Tell your administrator.</source>
        <translation>Der Server lässt dieses Programm keine Anrufdaten ändern. Sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Your phone works; calls from the queues come again when contact is back.</source>
        <translation>Ihr Telefon geht; Anrufe aus den Warteschlangen kommen wieder, wenn die Verbindung da ist.</translation>
    </message>
    <message>
        <source>Your call goes on: use the buttons of your phone.</source>
        <translation>Ihr Gespräch läuft weiter: Nehmen Sie die Tasten Ihres Telefons.</translation>
    </message>
    <message>
        <source>Enter your agent ID.</source>
        <translation>Geben Sie Ihre Agenten-ID ein.</translation>
    </message>
    <message>
        <source>An agent ID is not as long as that. Check what you entered.</source>
        <translation>So lang ist keine Agenten-ID. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>The server takes no password as long as that. Check what you entered.</source>
        <translation>Der Server nimmt kein so langes Passwort an. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Enter the extension of your phone.</source>
        <translation>Geben Sie die Nebenstelle Ihres Telefons ein.</translation>
    </message>
    <message>
        <source>An extension is not as long as that. Enter the number of your phone.</source>
        <translation>So lang ist keine Nebenstelle. Geben Sie die Nummer Ihres Telefons ein.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>The recording has ended. Nothing here reaches a server.</source>
        <translation>Die Aufzeichnung ist zu Ende. Von hier gelangt nichts an einen Server.</translation>
    </message>
    <message>
        <source>This is a recording. Nothing here reaches a server.</source>
        <translation>Das ist eine Aufzeichnung. Von hier gelangt nichts an einen Server.</translation>
    </message>
    <message>
        <source>This is a recording, played at %1 times its pace. Nothing here reaches a server.</source>
        <translation>Das ist eine Aufzeichnung, abgespielt mit %1-fachem Tempo. Von hier gelangt nichts an einen Server.</translation>
    </message>
    <message>
        <source>Signing you in again.</source>
        <translation>Sie werden wieder angemeldet.</translation>
    </message>
    <message>
        <source>%1 is ready to take over.</source>
        <translation>%1 kann übernehmen.</translation>
    </message>
</context>
<context>
    <name>callfloor::SettingListModel</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>Wie das Programm geliefert wird</translation>
    </message>
    <message>
        <source>Set by the policy of this computer</source>
        <translation>Von der Richtlinie dieses Computers gesetzt</translation>
    </message>
    <message>
        <source>Set by the policy file %1</source>
        <translation>Von der Richtliniendatei %1 gesetzt</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>Auf der Befehlszeile gesetzt</translation>
    </message>
    <message>
        <source>the policy of this computer</source>
        <translation>der Richtlinie dieses Computers</translation>
    </message>
    <message>
        <source>the policy file %1</source>
        <translation>der Richtliniendatei %1</translation>
    </message>
    <message>
        <source>%1. Locked by %2.</source>
        <comment>who set it, and who locked it</comment>
        <translation>%1. Gesperrt von %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System follows the computer.</source>
        <translation>System folgt dem Computer.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>State colours</source>
        <translation>Zustandsfarben</translation>
    </message>
    <message>
        <source>Shapes and words never change.</source>
        <translation>Formen und Wörter ändern sich nie.</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>state colours</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Rot-Grün-sicher</translation>
    </message>
    <message>
        <source>Blue-yellow safe</source>
        <translation>Blau-Gelb-sicher</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything that holds text grows with it.</source>
        <translation>Alles, was Text enthält, wächst mit.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing fades or slides while it is reduced.</source>
        <translation>Reduziert blendet und gleitet nichts.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Ändert sich sofort.</translation>
    </message>
    <message>
        <source>Keymap</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Safe uses function keys, which no keyboard types anything with.</source>
        <translation>Sicher verwendet Funktionstasten, mit denen keine Tastatur etwas tippt.</translation>
    </message>
    <message>
        <source>Safe</source>
        <comment>keymap</comment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>As in Finesse</source>
        <translation>Wie in Finesse</translation>
    </message>
    <message>
        <source>As in CAD</source>
        <translation>Wie in CAD</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>None</source>
        <comment>servers</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tried in this order.</source>
        <translation>In dieser Reihenfolge versucht.</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Verschlüsselung verlangt</translation>
    </message>
    <message>
        <source>Link to the other server kept ready</source>
        <translation>Verbindung zum anderen Server in Reserve</translation>
    </message>
    <message>
        <source>Phone book of the site</source>
        <translation>Telefonbuch des Standorts</translation>
    </message>
    <message>
        <source>None</source>
        <comment>phone book of the site</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Digits of the keypad shown as dots</source>
        <translation>Ziffern des Tastenfelds als Punkte</translation>
    </message>
    <message>
        <source>Callers&apos; data in logs</source>
        <translation>Daten der Anrufer in Protokollen</translation>
    </message>
    <message>
        <source>Otherwise files hold pseudonyms.</source>
        <translation>Sonst enthalten Dateien Pseudonyme.</translation>
    </message>
    <message>
        <source>Set by your site</source>
        <translation>Von Ihrem Standort festgelegt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a list</comment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n Grund</numerusform>
            <numerusform>%n Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Country %1</source>
        <translation>Land %1</translation>
    </message>
    <message>
        <source>%1 for an outside line</source>
        <translation>%1 für ein Amt</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked prefix(es)</source>
        <translation>
            <numerusform>%n gesperrte Vorwahl</numerusform>
            <numerusform>%n gesperrte Vorwahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is typed</source>
        <comment>numbers</comment>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Time between two signs of life</source>
        <translation>Zeit zwischen zwei Lebenszeichen</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>Version des Protokolls</translation>
    </message>
    <message>
        <source>The first one that is asked for.</source>
        <translation>Die erste, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>Width of a field&apos;s length</source>
        <translation>Breite der Länge eines Feldes</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>width of a field&apos;s length</comment>
        <translation>Wird ermittelt</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of version 18 of the protocol alone.</source>
        <translation>Nur bei Version 18 des Protokolls.</translation>
    </message>
    <message>
        <source>Session in bridge mode</source>
        <translation>Sitzung im Brückenmodus</translation>
    </message>
    <message>
        <source>Server asked how many callers wait</source>
        <translation>Server wird nach Wartenden gefragt</translation>
    </message>
    <message>
        <source>Reasons for not ready</source>
        <translation>Gründe für nicht bereit</translation>
    </message>
    <message>
        <source>Favourites among the reasons for not ready</source>
        <translation>Favoriten unter den Gründen für nicht bereit</translation>
    </message>
    <message>
        <source>With a star in the list of reasons</source>
        <translation>Mit Stern in der Liste der Gründe</translation>
    </message>
    <message>
        <source>Reasons for signing out</source>
        <translation>Gründe für das Abmelden</translation>
    </message>
    <message>
        <source>Reasons in wrap-up</source>
        <translation>Gründe in der Nachbearbeitung</translation>
    </message>
    <message>
        <source>Server told the reasons in wrap-up</source>
        <translation>Gründe der Nachbearbeitung an den Server</translation>
    </message>
    <message>
        <source>In the array %1</source>
        <translation>Im Feld %1</translation>
    </message>
    <message>
        <source>Time for wrap-up</source>
        <translation>Zeit für die Nachbearbeitung</translation>
    </message>
    <message>
        <source>Without end</source>
        <comment>time for wrap-up</comment>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Queues with a time of their own for wrap-up</source>
        <translation>Warteschlangen mit eigener Zeit für die Nachbearbeitung</translation>
    </message>
    <message>
        <source>Queues named by the site</source>
        <translation>Vom Standort benannte Warteschlangen</translation>
    </message>
    <message>
        <source>Data shown of a call</source>
        <translation>Gezeigte Daten eines Anrufs</translation>
    </message>
    <message>
        <source>What was sent</source>
        <comment>data shown of a call</comment>
        <translation>Was gesendet wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other data for some calls</source>
        <translation>Andere Daten für manche Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n Anordnung</numerusform>
            <numerusform>%n Anordnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>How numbers are dialled</source>
        <translation>Wie Nummern gewählt werden</translation>
    </message>
    <message>
        <source>Screen pop and other rules</source>
        <translation>Screen-Pop und andere Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications name the caller</source>
        <translation>Benachrichtigungen nennen den Anrufer</translation>
    </message>
    <message>
        <source>Calls, states and outages kept on this computer</source>
        <translation>Anrufe, Status und Ausfälle auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the data of the calls.</source>
        <translation>Ohne die Daten der Anrufe.</translation>
    </message>
    <message>
        <source>Of the data of a call: %1.</source>
        <translation>Von den Daten eines Anrufs: %1.</translation>
    </message>
    <message>
        <source>Desktop shared by all who pass by</source>
        <translation>Gemeinsamer Arbeitsplatz für alle, die vorbeikommen</translation>
    </message>
    <message>
        <source>Keys instead of the keymap&apos;s</source>
        <translation>Tasten statt derer der Belegung</translation>
    </message>
    <message>
        <source>Listed below, under Keys of the commands</source>
        <translation>Stehen unten, unter Tasten der Befehle</translation>
    </message>
    <message>
        <source>Strip above other windows</source>
        <translation>Streifen über anderen Fenstern</translation>
    </message>
    <message>
        <source>While the window is too narrow for two columns.</source>
        <translation>Solange das Fenster für zwei Spalten zu schmal ist.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>callfloor::TimelineModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>Eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 hours</source>
        <translation>%1:%2 Stunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>callfloor::VariableEdits</name>
    <message>
        <source>The server took the change, but does not show it. Try again.</source>
        <translation>Der Server hat die Änderung angenommen, zeigt sie aber nicht. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>callfloor::VcardBook</name>
    <message>
        <source>This card has no END:VCARD.</source>
        <translation>Diese Karte hat kein END:VCARD.</translation>
    </message>
    <message>
        <source>There is no colon in this line.</source>
        <translation>In dieser Zeile fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>This line stands outside of a card.</source>
        <translation>Diese Zeile steht außerhalb einer Karte.</translation>
    </message>
    <message>
        <source>Quoted-printable text is not read. Export the book as vCard 3.0 or 4.0.</source>
        <translation>Text in Quoted-printable wird nicht gelesen. Exportieren Sie das Buch als vCard 3.0 oder 4.0.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Es fehlt eine Rufnummer.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
</context>
<context>
    <name>callfloor::WebhookSender</name>
    <message>
        <source>The webhook was not sent: its address must begin with https.</source>
        <translation>Der Webhook wurde nicht gesendet: Seine Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The webhook was not sent: too many are waiting for their servers.</source>
        <translation>Der Webhook wurde nicht gesendet: Zu viele warten auf ihre Server.</translation>
    </message>
    <message>
        <source>The webhook failed: the server sends it to another address, which is not followed.</source>
        <translation>Der Webhook ist gescheitert: Der Server verweist auf eine andere Adresse, und dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The webhook failed: the server did not answer in time, or too much.</source>
        <translation>Der Webhook ist gescheitert: Der Server hat nicht rechtzeitig oder zu viel geantwortet.</translation>
    </message>
    <message>
        <source>The webhook failed: the server answered with status %1.</source>
        <translation>Der Webhook ist gescheitert: Der Server hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The webhook failed: %1.</source>
        <translation>Der Webhook ist gescheitert: %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::WrapUpViewModel</name>
    <message>
        <source>Reasons and notes stay on this computer, under My day. The server is not told.</source>
        <translation>Gründe und Notizen bleiben auf diesem Computer, unter Mein Tag. Der Server erfährt sie nicht.</translation>
    </message>
    <message>
        <source>This computer keeps no reasons or notes.</source>
        <translation>Dieser Computer bewahrt keine Gründe und Notizen auf.</translation>
    </message>
    <message>
        <source>The server is told the reasons. The note stays on this computer, under My day.</source>
        <translation>Der Server erfährt die Gründe. Die Notiz bleibt auf diesem Computer, unter Mein Tag.</translation>
    </message>
    <message>
        <source>The server is told the reasons. This computer keeps none, and no notes.</source>
        <translation>Der Server erfährt die Gründe. Dieser Computer bewahrt keine auf, und keine Notizen.</translation>
    </message>
    <message>
        <source>The server will be told the reasons when there is contact again.</source>
        <translation>Der Server erfährt die Gründe, sobald wieder Kontakt besteht.</translation>
    </message>
    <message>
        <source>Told the reasons, waiting for the server.</source>
        <translation>Gründe gemeldet, warte auf den Server.</translation>
    </message>
    <message>
        <source>Telling the server the reasons.</source>
        <translation>Die Gründe werden dem Server gemeldet.</translation>
    </message>
    <message>
        <source>The server has the reasons.</source>
        <translation>Der Server hat die Gründe.</translation>
    </message>
    <message>
        <source>The server did not take the reasons. %1</source>
        <translation>Der Server hat die Gründe nicht angenommen. %1</translation>
    </message>
    <message>
        <source>The server did not take what the call with %1 was about. %2</source>
        <translation>Der Server hat nicht angenommen, worum es im Anruf mit %1 ging. %2</translation>
    </message>
</context>
<context>
    <name>cti</name>
    <message>
        <source>Try again; tell your administrator when it keeps happening.</source>
        <translation>Versuchen Sie es noch einmal; sagen Sie es Ihrer Administration, wenn es öfter geschieht.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Check the number and dial again.</source>
        <translation>Prüfen Sie die Nummer und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is left to do when the call has ended; otherwise use the buttons of your phone.</source>
        <translation>Ist der Anruf beendet, bleibt nichts zu tun; sonst nehmen Sie die Tasten Ihres Telefons.</translation>
    </message>
    <message>
        <source>Wait until the state of the call has changed and try again.</source>
        <translation>Warten Sie, bis sich der Zustand des Anrufs geändert hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that your phone is on and registered, then try again.</source>
        <translation>Prüfen Sie, ob Ihr Telefon an und registriert ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check agent ID, password and extension, then sign in again.</source>
        <translation>Prüfen Sie Agenten-ID, Passwort und Nebenstelle und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>The server reports no error.</source>
        <translation>Der Server meldet keinen Fehler.</translation>
    </message>
    <message>
        <source>The server does not speak this version of the protocol.</source>
        <translation>Der Server spricht diese Version des Protokolls nicht.</translation>
    </message>
    <message>
        <source>The desktop tries an older version by itself.</source>
        <translation>Das Programm versucht von selbst eine ältere Version.</translation>
    </message>
    <message>
        <source>The server did not understand a message of this desktop.</source>
        <translation>Der Server hat eine Nachricht dieses Programms nicht verstanden.</translation>
    </message>
    <message>
        <source>The server did not know a field in a message of this desktop.</source>
        <translation>Der Server kannte ein Feld in einer Nachricht dieses Programms nicht.</translation>
    </message>
    <message>
        <source>The server has no open session for this desktop.</source>
        <translation>Der Server hat für dieses Programm keine offene Sitzung.</translation>
    </message>
    <message>
        <source>The desktop connects again by itself; then try again.</source>
        <translation>Das Programm verbindet sich von selbst neu; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>The server says that the session is open already.</source>
        <translation>Der Server sagt, dass die Sitzung schon offen ist.</translation>
    </message>
    <message>
        <source>Close the desktop and start it again.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The server misses something in the request.</source>
        <translation>Dem Server fehlt etwas in der Anfrage.</translation>
    </message>
    <message>
        <source>Fill in every field of the page and try again.</source>
        <translation>Füllen Sie jedes Feld der Seite aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server refused a fixed value in a message of this desktop.</source>
        <translation>Der Server hat einen festen Wert in einer Nachricht dieses Programms abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not accept this agent&apos;s data.</source>
        <translation>Der Server nimmt die Angaben zu diesem Agenten nicht an.</translation>
    </message>
    <message>
        <source>The agent is not signed in at the server.</source>
        <translation>Der Agent ist am Server nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Your phone is tied to another desktop.</source>
        <translation>Ihr Telefon ist mit einem anderen Programm verbunden.</translation>
    </message>
    <message>
        <source>Close the other desktop that uses this extension, then sign in again.</source>
        <translation>Schließen Sie das andere Programm an dieser Nebenstelle und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>The session was ended because this phone was taken over by a newer session.</source>
        <translation>Die Sitzung wurde beendet, weil eine neuere dieses Telefon übernommen hat.</translation>
    </message>
    <message>
        <source>Sign in again here if that was not you.</source>
        <translation>Melden Sie sich hier wieder an, wenn Sie das nicht waren.</translation>
    </message>
    <message>
        <source>The server does not offer this function.</source>
        <translation>Der Server bietet diese Funktion nicht an.</translation>
    </message>
    <message>
        <source>The server does not know this call any more.</source>
        <translation>Der Server kennt diesen Anruf nicht mehr.</translation>
    </message>
    <message>
        <source>The contact centre server is not in service.</source>
        <translation>Der Server des Contact Centers ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Wait; the desktop connects again by itself.</source>
        <translation>Warten Sie; das Programm verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>The server did not get an answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig eine Antwort bekommen.</translation>
    </message>
    <message>
        <source>The server failed and gave no reason.</source>
        <translation>Beim Server ist etwas gescheitert; einen Grund nennt er nicht.</translation>
    </message>
    <message>
        <source>The server finds the time between signs of life too short.</source>
        <translation>Dem Server ist die Zeit zwischen den Lebenszeichen zu kurz.</translation>
    </message>
    <message>
        <source>Set a heartbeat of five seconds or more.</source>
        <translation>Stellen Sie mindestens fünf Sekunden ein.</translation>
    </message>
    <message>
        <source>The server refused a reserved field in a message of this desktop.</source>
        <translation>Der Server hat ein reserviertes Feld in einer Nachricht dieses Programms abgelehnt.</translation>
    </message>
    <message>
        <source>A text is too long for the server.</source>
        <translation>Ein Text ist für den Server zu lang.</translation>
    </message>
    <message>
        <source>Shorten what you entered and try again.</source>
        <translation>Kürzen Sie Ihre Eingabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Agent ID and extension do not belong together.</source>
        <translation>Agenten-ID und Nebenstelle gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Your phone is not part of this call.</source>
        <translation>Ihr Telefon ist an diesem Anruf nicht beteiligt.</translation>
    </message>
    <message>
        <source>The server does not accept the password.</source>
        <translation>Der Server nimmt das Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server has lost the desktop of the other side.</source>
        <translation>Der Server hat das Programm der Gegenseite verloren.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>Das ist im jetzigen Zustand nicht möglich.</translation>
    </message>
    <message>
        <source>No supervisor is free to help.</source>
        <translation>Niemand aus der Teamleitung ist frei.</translation>
    </message>
    <message>
        <source>Try again in a moment or ask in person.</source>
        <translation>Versuchen Sie es gleich noch einmal, oder fragen Sie persönlich.</translation>
    </message>
    <message>
        <source>There is no active call.</source>
        <translation>Es gibt keinen aktiven Anruf.</translation>
    </message>
    <message>
        <source>This server is on standby.</source>
        <translation>Dieser Server ist in Bereitschaft.</translation>
    </message>
    <message>
        <source>The desktop goes on to the other server by itself.</source>
        <translation>Das Programm geht von selbst zum anderen Server.</translation>
    </message>
    <message>
        <source>The server does not know this queue.</source>
        <translation>Der Server kennt diese Warteschlange nicht.</translation>
    </message>
    <message>
        <source>Load the configuration again.</source>
        <translation>Laden Sie die Konfiguration neu.</translation>
    </message>
    <message>
        <source>The contact centre server has trouble with the telephone system.</source>
        <translation>Der Server des Contact Centers hat Probleme mit der Telefonanlage.</translation>
    </message>
    <message>
        <source>Use the buttons of your phone meanwhile.</source>
        <translation>Nehmen Sie solange die Tasten Ihres Telefons.</translation>
    </message>
    <message>
        <source>The configuration of the contact centre was changed.</source>
        <translation>Die Konfiguration des Contact Centers wurde geändert.</translation>
    </message>
    <message>
        <source>The desktop loads it again by itself.</source>
        <translation>Das Programm lädt sie von selbst neu.</translation>
    </message>
    <message>
        <source>The contact centre server is under maintenance.</source>
        <translation>Der Server des Contact Centers wird gewartet.</translation>
    </message>
    <message>
        <source>Wait, or ask your administrator when it is back.</source>
        <translation>Warten Sie, oder fragen Sie Ihre Administration, wann er wieder da ist.</translation>
    </message>
    <message>
        <source>The server refused the request and gave no reason.</source>
        <translation>Der Server hat die Anfrage ohne Grund abgelehnt.</translation>
    </message>
    <message>
        <source>The telephone system could not carry out the request.</source>
        <translation>Die Telefonanlage konnte die Anfrage nicht ausführen.</translation>
    </message>
    <message>
        <source>This is not possible for this call or phone right now.</source>
        <translation>Das ist für diesen Anruf oder dieses Telefon gerade nicht möglich.</translation>
    </message>
    <message>
        <source>The server does not accept a value of the request.</source>
        <translation>Der Server nimmt einen Wert der Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not know the call, phone or agent that the request was about.</source>
        <translation>Der Server kennt den Anruf, das Telefon oder den Agenten der Anfrage nicht.</translation>
    </message>
    <message>
        <source>The server does not accept your phone as the caller.</source>
        <translation>Der Server nimmt Ihr Telefon nicht als Anrufer an.</translation>
    </message>
    <message>
        <source>The called number is not valid.</source>
        <translation>Die gewählte Nummer ist nicht gültig.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation>Anrufe lassen sich nicht zu dieser Nummer weiterleiten.</translation>
    </message>
    <message>
        <source>You are not allowed to use this phone for that.</source>
        <translation>Sie dürfen dieses Telefon dafür nicht benutzen.</translation>
    </message>
    <message>
        <source>You are not allowed to call this number.</source>
        <translation>Sie dürfen diese Nummer nicht anrufen.</translation>
    </message>
    <message>
        <source>Your phone is not allowed to make this call.</source>
        <translation>Ihr Telefon darf diesen Anruf nicht tätigen.</translation>
    </message>
    <message>
        <source>The call has ended or moved to another phone.</source>
        <translation>Der Anruf ist beendet oder an ein anderes Telefon gegangen.</translation>
    </message>
    <message>
        <source>The server does not know this phone.</source>
        <translation>Der Server kennt dieses Telefon nicht.</translation>
    </message>
    <message>
        <source>Your phone is not part of this call any more.</source>
        <translation>Ihr Telefon ist an diesem Anruf nicht mehr beteiligt.</translation>
    </message>
    <message>
        <source>This number cannot be reached.</source>
        <translation>Diese Nummer ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The telephone system does not offer this function.</source>
        <translation>Die Telefonanlage bietet diese Funktion nicht an.</translation>
    </message>
    <message>
        <source>The call cannot be allocated in its present state.</source>
        <translation>Der Anruf lässt sich in seinem jetzigen Zustand nicht zuordnen.</translation>
    </message>
    <message>
        <source>The server has lost track of what the request was about.</source>
        <translation>Der Server weiß nicht mehr, worum es in der Anfrage ging.</translation>
    </message>
    <message>
        <source>The request does not fit this kind of phone or call.</source>
        <translation>Die Anfrage passt nicht zu dieser Art von Telefon oder Anruf.</translation>
    </message>
    <message>
        <source>The server refused the request for security reasons.</source>
        <translation>Der Server hat die Anfrage aus Sicherheitsgründen abgelehnt.</translation>
    </message>
    <message>
        <source>The phone on the other side is in a state that does not allow this.</source>
        <translation>Das Telefon der Gegenseite ist in einem Zustand, der das nicht erlaubt.</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the call or agent.</source>
        <translation>Das ist im jetzigen Zustand des Anrufs oder Agenten nicht möglich.</translation>
    </message>
    <message>
        <source>Your phone is not part of the active call.</source>
        <translation>Ihr Telefon ist am aktiven Anruf nicht beteiligt.</translation>
    </message>
    <message>
        <source>There is no call on hold.</source>
        <translation>Es gibt keinen gehaltenen Anruf.</translation>
    </message>
    <message>
        <source>There is no call to end.</source>
        <translation>Es gibt keinen Anruf zum Auflegen.</translation>
    </message>
    <message>
        <source>There is no connection to end.</source>
        <translation>Es gibt keine Verbindung zum Beenden.</translation>
    </message>
    <message>
        <source>The call was gone before it could be answered.</source>
        <translation>Der Anruf war fort, bevor er angenommen werden konnte.</translation>
    </message>
    <message>
        <source>Wait for the next call.</source>
        <translation>Warten Sie auf den nächsten Anruf.</translation>
    </message>
    <message>
        <source>There is no call to complete.</source>
        <translation>Es gibt keinen Anruf zum Abschließen.</translation>
    </message>
    <message>
        <source>The telephone system is short of resources.</source>
        <translation>Der Telefonanlage fehlen Mittel.</translation>
    </message>
    <message>
        <source>The telephone system is busy.</source>
        <translation>Die Telefonanlage ist ausgelastet.</translation>
    </message>
    <message>
        <source>The line or phone is busy.</source>
        <translation>Die Leitung oder das Telefon ist besetzt.</translation>
    </message>
    <message>
        <source>The line or phone is out of service.</source>
        <translation>Die Leitung oder das Telefon ist außer Betrieb.</translation>
    </message>
    <message>
        <source>The telephone network is busy.</source>
        <translation>Das Telefonnetz ist ausgelastet.</translation>
    </message>
    <message>
        <source>The telephone network is out of service.</source>
        <translation>Das Telefonnetz ist außer Betrieb.</translation>
    </message>
    <message>
        <source>The conference has no room for another party.</source>
        <translation>In der Konferenz ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Drop a party first.</source>
        <translation>Trennen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>All outside lines are in use.</source>
        <translation>Alle Amtsleitungen sind belegt.</translation>
    </message>
    <message>
        <source>Too many requests are waiting at the server.</source>
        <translation>Beim Server warten zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The telephone system did not answer in time.</source>
        <translation>Die Telefonanlage hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no agent with this ID.</source>
        <translation>Es gibt keinen Agenten mit dieser ID.</translation>
    </message>
    <message>
        <source>Check the agent ID and sign in again.</source>
        <translation>Prüfen Sie die Agenten-ID und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Enter the password again; capital letters matter.</source>
        <translation>Geben Sie das Passwort noch einmal ein; Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>Agenten-ID oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Enter both again; capital letters matter.</source>
        <translation>Geben Sie beides noch einmal ein; Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>This agent is signed in already.</source>
        <translation>Dieser Agent ist schon angemeldet.</translation>
    </message>
    <message>
        <source>Sign out at the other desktop, or ask a supervisor to sign you out there.</source>
        <translation>Melden Sie sich am anderen Programm ab, oder lassen Sie sich dort von der Teamleitung abmelden.</translation>
    </message>
    <message>
        <source>You cannot sign in with this phone.</source>
        <translation>Mit diesem Telefon können Sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Check the extension, or ask your administrator which one is yours.</source>
        <translation>Prüfen Sie die Nebenstelle, oder fragen Sie Ihre Administration, welche Ihre ist.</translation>
    </message>
    <message>
        <source>The server does not know this team.</source>
        <translation>Der Server kennt dieses Team nicht.</translation>
    </message>
    <message>
        <source>The agent cannot work in this mode.</source>
        <translation>Der Agent kann in diesem Modus nicht arbeiten.</translation>
    </message>
    <message>
        <source>The server does not know this reason.</source>
        <translation>Der Server kennt diesen Grund nicht.</translation>
    </message>
    <message>
        <source>Choose another reason and tell your administrator.</source>
        <translation>Wählen Sie einen anderen Grund und sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>You are not part of this call.</source>
        <translation>Sie sind an diesem Anruf nicht beteiligt.</translation>
    </message>
    <message>
        <source>The telephone system failed inside.</source>
        <translation>In der Telefonanlage ist etwas gescheitert.</translation>
    </message>
    <message>
        <source>The call needs wrap-up data first.</source>
        <translation>Der Anruf braucht zuerst Angaben zur Nachbearbeitung.</translation>
    </message>
    <message>
        <source>Choose a wrap-up reason and try again.</source>
        <translation>Wählen Sie ein Ergebnis und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This change needs a reason.</source>
        <translation>Dieser Wechsel braucht einen Grund.</translation>
    </message>
    <message>
        <source>Choose a reason and try again.</source>
        <translation>Wählen Sie einen Grund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This extension is in use by another agent.</source>
        <translation>Diese Nebenstelle wird von einem anderen Agenten benutzt.</translation>
    </message>
    <message>
        <source>Sign in with another extension, or ask the other agent to sign out.</source>
        <translation>Nehmen Sie eine andere Nebenstelle, oder bitten Sie die andere Person, sich abzumelden.</translation>
    </message>
    <message>
        <source>These calls cannot be joined.</source>
        <translation>Diese Anrufe lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Go back to the call that you consulted from and try again.</source>
        <translation>Gehen Sie zu dem Anruf zurück, aus dem die Rückfrage kam, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This phone is restricted in the telephone system.</source>
        <translation>Dieses Telefon ist in der Telefonanlage eingeschränkt.</translation>
    </message>
    <message>
        <source>This line is restricted in the telephone system.</source>
        <translation>Diese Leitung ist in der Telefonanlage eingeschränkt.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>Bitten Sie Ihre Administration, es zu entsperren.</translation>
    </message>
    <message>
        <source>Parties of a conference cannot be dropped here.</source>
        <translation>Teilnehmer einer Konferenz lassen sich hier nicht trennen.</translation>
    </message>
    <message>
        <source>Ask the party to hang up, or end the call.</source>
        <translation>Bitten Sie die Person aufzulegen, oder beenden Sie den Anruf.</translation>
    </message>
    <message>
        <source>Your phone has more lines than the contact centre supports.</source>
        <translation>Ihr Telefon hat mehr Leitungen, als das Contact Center unterstützt.</translation>
    </message>
    <message>
        <source>Your phone shares its line, which the contact centre does not support.</source>
        <translation>Ihr Telefon teilt seine Leitung; das unterstützt das Contact Center nicht.</translation>
    </message>
    <message>
        <source>This extension exists more than once.</source>
        <translation>Diese Nebenstelle gibt es mehrmals.</translation>
    </message>
    <message>
        <source>The server could not find what the request was about.</source>
        <translation>Der Server konnte nicht finden, worum es in der Anfrage ging.</translation>
    </message>
    <message>
        <source>No extension is assigned to this agent.</source>
        <translation>Diesem Agenten ist keine Nebenstelle zugewiesen.</translation>
    </message>
    <message>
        <source>Ask your administrator to assign your extension.</source>
        <translation>Bitten Sie Ihre Administration, Ihre Nebenstelle zuzuweisen.</translation>
    </message>
    <message>
        <source>Your phone is off or out of service.</source>
        <translation>Ihr Telefon ist aus oder außer Betrieb.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>Ihr Telefon ist besetzt.</translation>
    </message>
    <message>
        <source>End the call on your phone and try again.</source>
        <translation>Beenden Sie das Gespräch an Ihrem Telefon und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The contact centre has no record of this call.</source>
        <translation>Das Contact Center weiß nichts von diesem Anruf.</translation>
    </message>
    <message>
        <source>The contact centre&apos;s record of this call is not valid any more.</source>
        <translation>Was das Contact Center über diesen Anruf weiß, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The server does not know this agent.</source>
        <translation>Der Server kennt diesen Agenten nicht.</translation>
    </message>
    <message>
        <source>The server does not accept this agent.</source>
        <translation>Der Server nimmt diesen Agenten nicht an.</translation>
    </message>
    <message>
        <source>Your phone did not react to the request.</source>
        <translation>Ihr Telefon hat auf die Anfrage nicht reagiert.</translation>
    </message>
    <message>
        <source>The request did not say which call it was about.</source>
        <translation>Die Anfrage sagte nicht, um welchen Anruf es geht.</translation>
    </message>
    <message>
        <source>The contact centre server has no contact with the telephone system.</source>
        <translation>Der Server des Contact Centers hat keine Verbindung zur Telefonanlage.</translation>
    </message>
    <message>
        <source>No number was given to call.</source>
        <translation>Es wurde keine Nummer zum Anrufen angegeben.</translation>
    </message>
    <message>
        <source>Enter a number and dial again.</source>
        <translation>Geben Sie eine Nummer ein und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The request did not say which phone it was about.</source>
        <translation>Die Anfrage sagte nicht, um welches Telefon es geht.</translation>
    </message>
    <message>
        <source>This session was not granted the right to control calls.</source>
        <translation>Diese Sitzung darf keine Anrufe steuern.</translation>
    </message>
    <message>
        <source>The called number is busy.</source>
        <translation>Die gewählte Nummer ist besetzt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Anruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody answered the call.</source>
        <translation>Niemand hat den Anruf angenommen.</translation>
    </message>
    <message>
        <source>The called number cannot be reached.</source>
        <translation>Die gewählte Nummer ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The called number cannot take this kind of call.</source>
        <translation>Die gewählte Nummer kann solche Anrufe nicht annehmen.</translation>
    </message>
    <message>
        <source>No agent is free to take the call.</source>
        <translation>Niemand ist frei, um den Anruf anzunehmen.</translation>
    </message>
    <message>
        <source>The call was not put through in time.</source>
        <translation>Der Anruf wurde nicht rechtzeitig durchgestellt.</translation>
    </message>
    <message>
        <source>The configuration keys are here.</source>
        <translation>Die Schlüssel der Konfiguration sind da.</translation>
    </message>
    <message>
        <source>This session did not ask for the configuration service.</source>
        <translation>Diese Sitzung hat den Konfigurationsdienst nicht verlangt.</translation>
    </message>
    <message>
        <source>The server keeps no configuration keys.</source>
        <translation>Der Server führt keine Schlüssel der Konfiguration.</translation>
    </message>
    <message>
        <source>The desktop loads the whole configuration instead.</source>
        <translation>Das Programm lädt stattdessen die ganze Konfiguration.</translation>
    </message>
    <message>
        <source>The configuration is complete.</source>
        <translation>Die Konfiguration ist vollständig.</translation>
    </message>
    <message>
        <source>The server did not know what configuration was asked for.</source>
        <translation>Der Server wusste nicht, welche Konfiguration verlangt war.</translation>
    </message>
    <message>
        <source>The server could not send the whole configuration.</source>
        <translation>Der Server konnte nicht die ganze Konfiguration senden.</translation>
    </message>
    <message>
        <source>Wait a little, then load the configuration again.</source>
        <translation>Warten Sie etwas und laden Sie die Konfiguration dann neu.</translation>
    </message>
    <message>
        <source>Nothing of this kind is configured on the server.</source>
        <translation>Nichts dieser Art ist am Server eingerichtet.</translation>
    </message>
    <message>
        <source>The server sent only a part of the configuration.</source>
        <translation>Der Server hat nur einen Teil der Konfiguration gesendet.</translation>
    </message>
    <message>
        <source>Set yourself ready when you can take calls.</source>
        <translation>Stellen Sie sich auf Bereit, wenn Sie Anrufe annehmen können.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Wait for the call.</source>
        <translation>Warten Sie auf den Anruf.</translation>
    </message>
    <message>
        <source>A supervisor signed you out.</source>
        <translation>Die Teamleitung hat Sie abgemeldet.</translation>
    </message>
    <message>
        <source>A supervisor changed your state.</source>
        <translation>Die Teamleitung hat Ihren Zustand geändert.</translation>
    </message>
    <message>
        <source>The system signed you out because the connection to your desktop was lost.</source>
        <translation>Das System hat Sie abgemeldet, weil die Verbindung zu Ihrem Programm abbrach.</translation>
    </message>
    <message>
        <source>The system signed you out because you signed in somewhere else.</source>
        <translation>Das System hat Sie abgemeldet, weil Sie sich anderswo angemeldet haben.</translation>
    </message>
    <message>
        <source>The system signed you out because another agent signed in with your extension.</source>
        <translation>Das System hat Sie abgemeldet, weil sich jemand anderes mit Ihrer Nebenstelle angemeldet hat.</translation>
    </message>
    <message>
        <source>Sign in again with an extension of your own.</source>
        <translation>Melden Sie sich mit einer eigenen Nebenstelle wieder an.</translation>
    </message>
    <message>
        <source>You are not ready because another line of your phone is in use.</source>
        <translation>Sie sind nicht bereit, weil eine andere Leitung Ihres Telefons benutzt wird.</translation>
    </message>
    <message>
        <source>End the call on that line.</source>
        <translation>Beenden Sie das Gespräch auf jener Leitung.</translation>
    </message>
    <message>
        <source>The system set you not ready because an e-mail was not accepted in time.</source>
        <translation>Das System hat Sie auf Nicht bereit gesetzt, weil eine E-Mail nicht rechtzeitig angenommen wurde.</translation>
    </message>
    <message>
        <source>The system set you to wrap-up after an outbound call.</source>
        <translation>Das System hat Sie nach einem ausgehenden Anruf auf Nachbearbeitung gesetzt.</translation>
    </message>
    <message>
        <source>Finish your notes.</source>
        <translation>Beenden Sie Ihre Notizen.</translation>
    </message>
    <message>
        <source>The system reserved you for an outbound call with preview.</source>
        <translation>Das System hat Sie für einen Anruf mit Vorschau reserviert.</translation>
    </message>
    <message>
        <source>Accept or skip it.</source>
        <translation>Nehmen Sie ihn an oder überspringen Sie ihn.</translation>
    </message>
    <message>
        <source>The system reserved you for an outbound call.</source>
        <translation>Das System hat Sie für einen ausgehenden Anruf reserviert.</translation>
    </message>
    <message>
        <source>The system signed you out because your account was removed.</source>
        <translation>Das System hat Sie abgemeldet, weil Ihr Konto entfernt wurde.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The system set your state after the consulting agent hung up.</source>
        <translation>Das System hat Ihren Zustand gesetzt, nachdem die Rückfrage beendet wurde.</translation>
    </message>
    <message>
        <source>The system signed you out because your extension was changed.</source>
        <translation>Das System hat Sie abgemeldet, weil Ihre Nebenstelle geändert wurde.</translation>
    </message>
    <message>
        <source>Sign in again with the new extension.</source>
        <translation>Melden Sie sich mit der neuen Nebenstelle wieder an.</translation>
    </message>
    <message>
        <source>You skipped a preview call.</source>
        <translation>Sie haben einen Vorschau-Anruf übersprungen.</translation>
    </message>
    <message>
        <source>You cancelled the reservation for a preview call.</source>
        <translation>Sie haben die Reservierung für einen Vorschau-Anruf aufgehoben.</translation>
    </message>
    <message>
        <source>The system set you not ready because your line is restricted.</source>
        <translation>Das System hat Sie auf Nicht bereit gesetzt, weil Ihre Leitung eingeschränkt ist.</translation>
    </message>
    <message>
        <source>The system set you not ready because your phone is restricted.</source>
        <translation>Das System hat Sie auf Nicht bereit gesetzt, weil Ihr Telefon eingeschränkt ist.</translation>
    </message>
    <message>
        <source>The system set you not ready after the call ended.</source>
        <translation>Das System hat Sie nach dem Anruf auf Nicht bereit gesetzt.</translation>
    </message>
    <message>
        <source>Your phone is back in service.</source>
        <translation>Ihr Telefon ist wieder in Betrieb.</translation>
    </message>
    <message>
        <source>The system set you not ready because the telephone system changed over to another server.</source>
        <translation>Das System hat Sie auf Nicht bereit gesetzt, weil die Telefonanlage auf einen anderen Server gewechselt ist.</translation>
    </message>
    <message>
        <source>The system set you not ready because the time for wrap-up was over.</source>
        <translation>Das System hat Sie auf Nicht bereit gesetzt, weil die Zeit für die Nachbearbeitung um war.</translation>
    </message>
    <message>
        <source>You are not ready because your phone went out of service.</source>
        <translation>Sie sind nicht bereit, weil Ihr Telefon außer Betrieb ging.</translation>
    </message>
    <message>
        <source>You signed in.</source>
        <translation>Sie haben sich angemeldet.</translation>
    </message>
    <message>
        <source>You are not ready because of a call that did not come through a queue.</source>
        <translation>Sie sind nicht bereit wegen eines Anrufs, der aus keiner Warteschlange kam.</translation>
    </message>
    <message>
        <source>You are not ready because your phone is off the hook.</source>
        <translation>Sie sind nicht bereit, weil der Hörer abgenommen ist.</translation>
    </message>
    <message>
        <source>Hang up.</source>
        <translation>Legen Sie auf.</translation>
    </message>
    <message>
        <source>The system set you not ready because a call was not answered.</source>
        <translation>Das System hat Sie auf Nicht bereit gesetzt, weil ein Anruf nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>The system signed you out because the contact centre server failed.</source>
        <translation>Das System hat Sie abgemeldet, weil der Server des Contact Centers ausfiel.</translation>
    </message>
    <message>
        <source>The system signed you out because your desktop or phone was lost.</source>
        <translation>Das System hat Sie abgemeldet, weil Ihr Programm oder Telefon verloren ging.</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>Sie haben sich abgemeldet.</translation>
    </message>
    <message>
        <source>The system signed you out because you signed in again elsewhere.</source>
        <translation>Das System hat Sie abgemeldet, weil Sie sich anderswo neu angemeldet haben.</translation>
    </message>
    <message>
        <source>The server refused the request for a reason that this desktop has no words for.</source>
        <translation>Der Server hat die Anfrage aus einem Grund abgelehnt, für den dieses Programm keine Worte hat.</translation>
    </message>
    <message>
        <source>The call failed for a reason that this desktop has no words for.</source>
        <translation>Der Anruf ist aus einem Grund gescheitert, für den dieses Programm keine Worte hat.</translation>
    </message>
    <message>
        <source>The server answered about the configuration in a way that this desktop does not know.</source>
        <translation>Der Server hat zur Konfiguration etwas geantwortet, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Several phones share this extension.</source>
        <translation>Mehrere Telefone teilen sich diese Nebenstelle.</translation>
    </message>
    <message>
        <source>Choose the phone that you sit at and sign in again.</source>
        <translation>Wählen Sie das Telefon, an dem Sie sitzen, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Ask your supervisor before you change it back.</source>
        <translation>Fragen Sie Ihre Teamleitung, bevor Sie zurückwechseln.</translation>
    </message>
</context>
</TS>
