<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Cam&amp;era</source>
        <translation>Kam&amp;era</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Beschreibun&amp;g</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>Bilder ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose one or more picture files and hear what they show.</source>
        <translation>Eine oder mehrere Bilddateien wählen und hören, was sie zeigen.</translation>
    </message>
    <message>
        <source>P&amp;aste picture</source>
        <translation>Bi&amp;ld einfügen</translation>
    </message>
    <message>
        <source>Describe the picture or the files in the clipboard.</source>
        <translation>Das Bild oder die Dateien in der Zwischenablage beschreiben.</translation>
    </message>
    <message>
        <source>Describe &amp;screen</source>
        <translation>Bild&amp;schirm beschreiben</translation>
    </message>
    <message>
        <source>Describe a whole screen, without this window.</source>
        <translation>Einen ganzen Bildschirm beschreiben, ohne dieses Fenster.</translation>
    </message>
    <message>
        <source>Describe &amp;window</source>
        <translation>Fe&amp;nster beschreiben</translation>
    </message>
    <message>
        <source>Describe the window that was active before this one.</source>
        <translation>Das Fenster beschreiben, das vor diesem aktiv war.</translation>
    </message>
    <message>
        <source>Describe re&amp;gion…</source>
        <translation>Be&amp;reich beschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a part of the screen by keys or mouse and hear what it shows.</source>
        <translation>Mit Tasten oder Maus einen Bereich des Bildschirms wählen und hören, was er zeigt.</translation>
    </message>
    <message>
        <source>Descri&amp;be part…</source>
        <translation>&amp;Ausschnitt beschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a part of the last picture and hear what it shows.</source>
        <translation>Einen Ausschnitt des letzten Bildes wählen und hören, was er zeigt.</translation>
    </message>
    <message>
        <source>&amp;Start camera</source>
        <translation>Kamera &amp;starten</translation>
    </message>
    <message>
        <source>Watch what is before the camera and hear what is new.</source>
        <translation>Beobachten, was vor der Kamera ist, und Neues hören.</translation>
    </message>
    <message>
        <source>S&amp;top camera</source>
        <translation>Kamera &amp;ausschalten</translation>
    </message>
    <message>
        <source>Switch the camera off.</source>
        <translation>Die Kamera ausschalten.</translation>
    </message>
    <message>
        <source>&amp;Describe now</source>
        <translation>&amp;Jetzt beschreiben</translation>
    </message>
    <message>
        <source>Hear what the camera sees at this moment.</source>
        <translation>Hören, was die Kamera in diesem Augenblick sieht.</translation>
    </message>
    <message>
        <source>&amp;Choose camera…</source>
        <translation>Kamera &amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a camera by its name, or a film, or a camera in the network.</source>
        <translation>Eine Kamera mit ihrem Namen wählen, oder einen Film, oder eine Kamera im Netz.</translation>
    </message>
    <message>
        <source>Show or hide &amp;preview</source>
        <translation>&amp;Vorschau zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show what the camera sees in the window, or hide it.</source>
        <translation>Im Fenster zeigen, was die Kamera sieht, oder es verbergen.</translation>
    </message>
    <message>
        <source>Open &amp;video…</source>
        <translation>&amp;Video öffnen …</translation>
    </message>
    <message>
        <source>Choose a video and hear shot by shot what it shows.</source>
        <translation>Ein Video wählen und Einstellung für Einstellung hören, was es zeigt.</translation>
    </message>
    <message>
        <source>&amp;Play video…</source>
        <translation>Video abs&amp;pielen …</translation>
    </message>
    <message>
        <source>Play the last video with its descriptions.</source>
        <translation>Das letzte Video mit seinen Beschreibungen abspielen.</translation>
    </message>
    <message>
        <source>&amp;How far the video is</source>
        <translation>&amp;Wie weit das Video ist</translation>
    </message>
    <message>
        <source>Tell how much of the video has been described.</source>
        <translation>Sagen, wie viel vom Video beschrieben ist.</translation>
    </message>
    <message>
        <source>Save video &amp;descriptions…</source>
        <translation>Video&amp;beschreibungen speichern …</translation>
    </message>
    <message>
        <source>Write the video&apos;s descriptions to a file that players can show or speak.</source>
        <translation>Die Beschreibungen des Videos in eine Datei schreiben, die andere Programme anzeigen oder sprechen.</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Say the last description again.</source>
        <translation>Die letzte Beschreibung noch einmal sagen.</translation>
    </message>
    <message>
        <source>Stop spea&amp;king</source>
        <translation>Sprechen s&amp;toppen</translation>
    </message>
    <message>
        <source>Be silent at once.</source>
        <translation>Sofort still sein.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stop describing, and be silent.</source>
        <translation>Nicht weiter beschreiben und still sein.</translation>
    </message>
    <message>
        <source>&amp;More about this picture</source>
        <translation>&amp;Mehr zu diesem Bild</translation>
    </message>
    <message>
        <source>Tell other possible descriptions, and facts about the picture.</source>
        <translation>Andere mögliche Beschreibungen und Angaben zum Bild sagen.</translation>
    </message>
    <message>
        <source>Te&amp;xt in the picture…</source>
        <translation>Text im Bild &amp;zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Show all text and codes that were found in the picture.</source>
        <translation>Den ganzen Text und alle Codes zeigen, die im Bild gefunden wurden.</translation>
    </message>
    <message>
        <source>Ex&amp;plore the picture…</source>
        <translation>Bild &amp;erkunden&#xa0;…</translation>
    </message>
    <message>
        <source>Go through the last picture part by part and hear what each holds.</source>
        <translation>Das letzte Bild Teil für Teil durchgehen und hören, was darin ist.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the description into the clipboard.</source>
        <translation>Die Beschreibung in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>Sa&amp;ve text…</source>
        <translation>Text s&amp;peichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the description to a text file.</source>
        <translation>Die Beschreibung in eine Textdatei schreiben.</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empty the description box. The history keeps what was in it.</source>
        <translation>Das Feld mit der Beschreibung leeren. Im Verlauf bleibt erhalten, was darin stand.</translation>
    </message>
    <message>
        <source>&amp;Copy entry</source>
        <translation>Eintrag &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the chosen entry of the history into the clipboard.</source>
        <translation>Den gewählten Eintrag des Verlaufs in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>&amp;Own text…</source>
        <translation>&amp;Eigener Text&#xa0;…</translation>
    </message>
    <message>
        <source>Write your own text to the chosen entry of the history.</source>
        <translation>Zum gewählten Eintrag des Verlaufs einen eigenen Text schreiben.</translation>
    </message>
    <message>
        <source>&amp;Delete entry</source>
        <translation>Eintrag &amp;löschen</translation>
    </message>
    <message>
        <source>Take the chosen entry out of the history.</source>
        <translation>Den gewählten Eintrag aus dem Verlauf nehmen.</translation>
    </message>
    <message>
        <source>Delete &amp;all entries</source>
        <translation>&amp;Alle Einträge löschen</translation>
    </message>
    <message>
        <source>Empty the history.</source>
        <translation>Den Verlauf leeren.</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Bring back what was last deleted from the history.</source>
        <translation>Zurückholen, was zuletzt aus dem Verlauf gelöscht wurde.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the history to a file: text, CSV or a web page.</source>
        <translation>Den Verlauf in eine Datei schreiben: Text, CSV oder Webseite.</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>E&amp;instellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Change how the program speaks, looks and works.</source>
        <translation>Ändern, wie das Programm spricht, aussieht und arbeitet.</translation>
    </message>
    <message>
        <source>Un&amp;load model</source>
        <translation>M&amp;odell entladen</translation>
    </message>
    <message>
        <source>Give the model&apos;s memory back. The next picture loads it again.</source>
        <translation>Den Speicher des Modells freigeben. Das nächste Bild lädt es wieder.</translation>
    </message>
    <message>
        <source>Hide the windo&amp;w</source>
        <translation>&amp;Fenster ausblenden</translation>
    </message>
    <message>
        <source>Go on without a window. Starting the program again brings it back.</source>
        <translation>Ohne Fenster weiterlaufen. Ein neuer Start des Programms holt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>Das Programm beenden.</translation>
    </message>
    <message>
        <source>List o&amp;f keys…</source>
        <translation>Liste &amp;der Tasten&#xa0;…</translation>
    </message>
    <message>
        <source>Hear all keys, and change them.</source>
        <translation>Alle Tasten hören und ändern.</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>Dia&amp;gnose&#xa0;…</translation>
    </message>
    <message>
        <source>Show what was found on this computer, as text for a report.</source>
        <translation>Zeigen, was auf diesem Computer gefunden wurde, als Text für eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Abo&amp;ut LookAloud…</source>
        <translation>Über LookAlo&amp;ud&#xa0;…</translation>
    </message>
    <message>
        <source>Tell the version, the licence and where the model comes from.</source>
        <translation>Version, Lizenz und Herkunft des Modells nennen.</translation>
    </message>
</context>
<context>
    <name>description</name>
    <message>
        <source>{caption}.</source>
        <extracomment>The caption as a fact. {caption} begins with a capital.</extracomment>
        <translation>{caption}.</translation>
    </message>
    <message>
        <source>I&apos;m not sure, this may be wrong: {caption}.</source>
        <extracomment>Instead of the caption alone where it is quite possibly wrong. It must be hard to overhear.</extracomment>
        <translation>Ich bin nicht sicher, das kann falsch sein: {caption}.</translation>
    </message>
    <message>
        <source>This may be wrong: {caption}.</source>
        <extracomment>The same in as few words as possible.</extracomment>
        <translation>Das kann falsch sein: {caption}.</translation>
    </message>
    <message>
        <source>A photo in a screenshot: {caption}.</source>
        <extracomment>A screenshot that one photo fills. {caption} is the photo&apos;s.</extracomment>
        <translation>Ein Foto in einem Bildschirmfoto: {caption}.</translation>
    </message>
    <message>
        <source>A photo in a screenshot. I&apos;m not sure, this may be wrong: {caption}.</source>
        <extracomment>The same where the caption is quite possibly wrong.</extracomment>
        <translation>Ein Foto in einem Bildschirmfoto. Ich bin nicht sicher, das kann falsch sein: {caption}.</translation>
    </message>
    <message>
        <source>A photo in a screenshot, this may be wrong: {caption}.</source>
        <extracomment>The same in as few words as possible.</extracomment>
        <translation>Ein Foto in einem Bildschirmfoto, das kann falsch sein: {caption}.</translation>
    </message>
    <message>
        <source>I can&apos;t tell what this photo shows.</source>
        <extracomment>A photo that the model makes nothing of. What is known follows, such as &quot;Mostly green and blue, bright.&quot;</extracomment>
        <translation>Was dieses Foto zeigt, erkenne ich nicht.</translation>
    </message>
    <message>
        <source>Perhaps {thing}.</source>
        <extracomment>What follows that, or a doubtful description. {thing} is English, such as &quot;a cat&quot; or &quot;sunglasses&quot;.</extracomment>
        <translation>Vielleicht {thing}.</translation>
    </message>
    <message>
        <source>I can&apos;t tell what this picture shows.</source>
        <extracomment>The same where not even the kind of picture is known.</extracomment>
        <translation>Was dieses Bild zeigt, erkenne ich nicht.</translation>
    </message>
    <message>
        <source>The picture is blank: {colours}.</source>
        <extracomment>A picture with nothing on it. {colours} is one colour, or two as in &quot;black and grey&quot;.</extracomment>
        <translation>Das Bild ist leer: {colours}.</translation>
    </message>
    <message>
        <source>The picture is blank: all {colour}.</source>
        <extracomment>A picture of one colour.</extracomment>
        <translation>Das Bild ist leer: ganz {colour}.</translation>
    </message>
    <message>
        <source>The picture is blank.</source>
        <extracomment>A picture with nothing on it, of many colours.</extracomment>
        <translation>Das Bild ist leer.</translation>
    </message>
    <message>
        <source>A screenshot</source>
        <extracomment>A picture of a computer&apos;s or telephone&apos;s screen.</extracomment>
        <translation>Ein Bildschirmfoto</translation>
    </message>
    <message>
        <source>A page of text</source>
        <extracomment>A picture that is nothing but text, such as a letter or a form.</extracomment>
        <translation>Eine Textseite</translation>
    </message>
    <message>
        <source>A drawing</source>
        <extracomment>A picture that was drawn or painted, a chart, a map or an icon.</extracomment>
        <translation>Eine Zeichnung</translation>
    </message>
    <message>
        <source>A photo</source>
        <extracomment>A picture by a camera.</extracomment>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <extracomment>All that is known of a picture without a caption. {kind} is one of the four above.</extracomment>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>{kind}, mostly {colours}.</source>
        <extracomment>The same with its colours, one, or two as in &quot;white and blue&quot;.</extracomment>
        <translation>{kind}, überwiegend {colours}.</translation>
    </message>
    <message>
        <source>{kind}, {width} by {height} pixels.</source>
        <extracomment>At the end of a full description. {kind} is one of the four above.</extracomment>
        <translation>{kind}, {width} mal {height} Pixel.</translation>
    </message>
    <message>
        <source>{width} by {height} pixels.</source>
        <extracomment>At the end of a full description, where the kind was told before or is not known.</extracomment>
        <translation>{width} mal {height} Pixel.</translation>
    </message>
    <message>
        <source>The picture is {fault}.</source>
        <extracomment>A warning. {fault} is one of those below.</extracomment>
        <translation>Das Bild ist {fault}.</translation>
    </message>
    <message>
        <source>The picture is {fault} and {other}.</source>
        <extracomment>Two things are wrong. {fault} and {other} are two of those below.</extracomment>
        <translation>Das Bild ist {fault} und {other}.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <extracomment>A warning in as few words as possible: one of those below, which begins with a capital here.</extracomment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>all one colour</source>
        <extracomment>What is wrong with a picture: nothing can be seen in it.</extracomment>
        <translation>einfarbig</translation>
    </message>
    <message>
        <source>very dark</source>
        <extracomment>What is wrong with a picture.</extracomment>
        <translation>sehr dunkel</translation>
    </message>
    <message>
        <source>very bright</source>
        <extracomment>What is wrong with a picture: too much light.</extracomment>
        <translation>sehr hell</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>What is wrong with a picture.</extracomment>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>faint</source>
        <extracomment>What is wrong with a picture: everything in it is much the same shade.</extracomment>
        <translation>kontrastarm</translation>
    </message>
    <message>
        <source>grainy</source>
        <extracomment>What is wrong with a picture: noise, as cameras make it in the dark.</extracomment>
        <translation>verrauscht</translation>
    </message>
    <message>
        <source>heavily compressed</source>
        <extracomment>What is wrong with a picture: too strongly, so that details are lost.</extracomment>
        <translation>stark komprimiert</translation>
    </message>
    <message>
        <source>very small</source>
        <extracomment>What is wrong with a picture.</extracomment>
        <translation>sehr klein</translation>
    </message>
    <message>
        <source>on its side</source>
        <extracomment>What is wrong with a picture: left or right is up.</extracomment>
        <translation>auf die Seite gedreht</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>What is wrong with a picture.</extracomment>
        <translation>auf den Kopf gestellt</translation>
    </message>
    <message>
        <source>If a camera took it, check the lens.</source>
        <extracomment>The picture is all one colour, as when a finger or a cover is before the camera.</extracomment>
        <translation>Falls es von einer Kamera stammt, das Objektiv prüfen.</translation>
    </message>
    <message>
        <source>Try more light.</source>
        <extracomment>The picture is dark or grainy.</extracomment>
        <translation>Mehr Licht machen.</translation>
    </message>
    <message>
        <source>Try less light, or turn away from it.</source>
        <extracomment>The picture is too bright.</extracomment>
        <translation>Weniger Licht machen, oder sich vom Licht wegdrehen.</translation>
    </message>
    <message>
        <source>Hold the camera still, a little further away.</source>
        <extracomment>The picture is blurred.</extracomment>
        <translation>Die Kamera ruhig halten, etwas weiter weg.</translation>
    </message>
    <message>
        <source>Wipe the lens, or try other light.</source>
        <extracomment>The picture is faint.</extracomment>
        <translation>Das Objektiv abwischen, oder anderes Licht versuchen.</translation>
    </message>
    <message>
        <source>Use a better copy if there is one.</source>
        <extracomment>The picture is small or compressed.</extracomment>
        <translation>Eine bessere Kopie nehmen, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Turn it to the right.</source>
        <extracomment>The picture lies on its side; it is put right by turning it clockwise.</extracomment>
        <translation>Nach rechts drehen.</translation>
    </message>
    <message>
        <source>Turn it to the left.</source>
        <extracomment>The picture lies on its side; it is put right by turning it anticlockwise.</extracomment>
        <translation>Nach links drehen.</translation>
    </message>
    <message>
        <source>Turn it around.</source>
        <extracomment>The picture is upside down.</extracomment>
        <translation>Ganz herumdrehen.</translation>
    </message>
    <message>
        <source>Or: {captions}.</source>
        <extracomment>Other captions the model considered, with semicolons between them.</extracomment>
        <translation>Oder: {captions}.</translation>
    </message>
    <message>
        <source>{thing}: {place}.</source>
        <extracomment>Where a thing of the caption is, such as &quot;A dog: bottom left.&quot; {thing} is English; {place}: see below.</extracomment>
        <translation>{thing}: {place}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>Two colours.</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Mostly {colours}.</source>
        <extracomment>{colours} is one colour, or two as in &quot;green and blue&quot;.</extracomment>
        <translation>Überwiegend {colours}.</translation>
    </message>
    <message>
        <source>Mostly {colours}, {light}.</source>
        <extracomment>The same; {light} is one of the four words below.</extracomment>
        <translation>Überwiegend {colours}, {light}.</translation>
    </message>
    <message>
        <source>{light}.</source>
        <extracomment>{light} is one of the four words below and begins with a capital here.</extracomment>
        <translation>{light}.</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>How light a picture is.</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>dim</source>
        <extracomment>How light a picture is: between dark and even.</extracomment>
        <translation>dämmrig</translation>
    </message>
    <message>
        <source>evenly lit</source>
        <extracomment>How light a picture is: neither dark nor bright.</extracomment>
        <translation>gleichmäßig hell</translation>
    </message>
    <message>
        <source>bright</source>
        <extracomment>How light a picture is.</extracomment>
        <translation>hell</translation>
    </message>
    <message>
        <source>black</source>
        <extracomment>A colour.</extracomment>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>dark grey</source>
        <extracomment>A colour.</extracomment>
        <translation>dunkelgrau</translation>
    </message>
    <message>
        <source>light grey</source>
        <extracomment>A colour.</extracomment>
        <translation>hellgrau</translation>
    </message>
    <message>
        <source>white</source>
        <extracomment>A colour.</extracomment>
        <translation>weiß</translation>
    </message>
    <message>
        <source>grey</source>
        <extracomment>A colour.</extracomment>
        <translation>grau</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>A colour.</extracomment>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>A colour.</extracomment>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>A colour.</extracomment>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>A colour.</extracomment>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>A colour.</extracomment>
        <translation>blau</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>A colour.</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>pink</source>
        <extracomment>A colour.</extracomment>
        <translation>rosa</translation>
    </message>
    <message>
        <source>brown</source>
        <extracomment>A colour.</extracomment>
        <translation>braun</translation>
    </message>
    <message>
        <source>dark red</source>
        <extracomment>A colour.</extracomment>
        <translation>dunkelrot</translation>
    </message>
    <message>
        <source>dark brown</source>
        <extracomment>A colour.</extracomment>
        <translation>dunkelbraun</translation>
    </message>
    <message>
        <source>light brown</source>
        <extracomment>A colour.</extracomment>
        <translation>hellbraun</translation>
    </message>
    <message>
        <source>light yellow</source>
        <extracomment>A colour.</extracomment>
        <translation>hellgelb</translation>
    </message>
    <message>
        <source>dark yellow</source>
        <extracomment>A colour.</extracomment>
        <translation>dunkelgelb</translation>
    </message>
    <message>
        <source>dark green</source>
        <extracomment>A colour.</extracomment>
        <translation>dunkelgrün</translation>
    </message>
    <message>
        <source>light green</source>
        <extracomment>A colour.</extracomment>
        <translation>hellgrün</translation>
    </message>
    <message>
        <source>dark blue</source>
        <extracomment>A colour.</extracomment>
        <translation>dunkelblau</translation>
    </message>
    <message>
        <source>light blue</source>
        <extracomment>A colour.</extracomment>
        <translation>hellblau</translation>
    </message>
    <message>
        <source>dark purple</source>
        <extracomment>A colour.</extracomment>
        <translation>dunkelviolett</translation>
    </message>
    <message>
        <source>light purple</source>
        <extracomment>A colour.</extracomment>
        <translation>hellviolett</translation>
    </message>
    <message>
        <source>light pink</source>
        <extracomment>A colour.</extracomment>
        <translation>hellrosa</translation>
    </message>
    <message>
        <source>beige</source>
        <extracomment>A colour, that of sand.</extracomment>
        <translation>beige</translation>
    </message>
    <message>
        <source>top left</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top</source>
        <extracomment>A place in a picture: in the middle of the upper edge.</extracomment>
        <translation>oben</translation>
    </message>
    <message>
        <source>top right</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>A place in a picture: in the middle of the left edge.</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>centre</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>A place in a picture: in the middle of the right edge.</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom</source>
        <extracomment>A place in a picture: in the middle of the lower edge.</extracomment>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom right</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>Text: {text}</source>
        <extracomment>Little text was found. {text} ends with a full stop or another mark.</extracomment>
        <translation>Text: {text}</translation>
    </message>
    <message>
        <source>Text, beginning: {text}</source>
        <extracomment>Much text was found, in one line. {text} ends with three dots.</extracomment>
        <translation>Text, Anfang: {text}</translation>
    </message>
    <message>
        <source>Text, {count} lines, beginning: {text}</source>
        <extracomment>Much text was found. {count} is 2 or more. {text} ends with a mark, most often with three dots.</extracomment>
        <translation>Text, {count} Zeilen, Anfang: {text}</translation>
    </message>
    <message>
        <source>{format}: {content}</source>
        <extracomment>A code that holds a text. {format} is its name, such as &quot;QR code&quot; or &quot;EAN-13&quot;.</extracomment>
        <translation>{format}: {content}</translation>
    </message>
    <message>
        <source>{format} with a web address: {content}</source>
        <extracomment>A code that holds a web address, which is never opened. {format} is its name.</extracomment>
        <translation>{format} mit Webadresse: {content}</translation>
    </message>
    <message>
        <source>{format}, empty.</source>
        <extracomment>A code with nothing in it. {format} is its name.</extracomment>
        <translation>{format}, leer.</translation>
    </message>
    <message>
        <source>{place}: {caption}.</source>
        <extracomment>{place} is one of the places and begins with a capital here. {caption} is that of the part.</extracomment>
        <translation>{place}: {caption}.</translation>
    </message>
    <message>
        <source>{place}, this may be wrong: {caption}.</source>
        <extracomment>The same where the caption is quite possibly wrong.</extracomment>
        <translation>{place}, das kann falsch sein: {caption}.</translation>
    </message>
    <message>
        <source>{place}: mostly {colours}.</source>
        <extracomment>A part without a caption. {colours} is one colour, or two as in &quot;green and blue&quot;.</extracomment>
        <translation>{place}: überwiegend {colours}.</translation>
    </message>
    <message>
        <source>{place}: mostly {colours}, {light}.</source>
        <extracomment>The same; {light} is one of the four words for it.</extracomment>
        <translation>{place}: überwiegend {colours}, {light}.</translation>
    </message>
    <message>
        <source>{place}: all {colour}.</source>
        <extracomment>A part of one colour, with nothing in it.</extracomment>
        <translation>{place}: ganz {colour}.</translation>
    </message>
    <message>
        <source>{place}: I can&apos;t tell.</source>
        <extracomment>A part that nothing is known of.</extracomment>
        <translation>{place}: nicht zu erkennen.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>The picture</source>
        <extracomment>Takes the place of {name} below for a picture without a file, such as one out of the clipboard.</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <extracomment>A picture is missing. {name}, here and below, is a file&apos;s name or &quot;The picture&quot;.</extracomment>
        <translation>{name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, or choose the picture again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Den Namen prüfen, oder das Bild noch einmal wählen.</translation>
    </message>
    <message>
        <source>{name} is a link to a picture that is no longer there.</source>
        <extracomment>A file that stands for another one, which was deleted.</extracomment>
        <translation>{name} ist eine Verknüpfung mit einem Bild, das nicht mehr da ist.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <extracomment>A file that stands for another one, which stands for the first.</extracomment>
        <translation>{name} ist eine Verknüpfung, die zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>Choose the picture itself instead of the link.</source>
        <extracomment>Follows either sentence above.</extracomment>
        <translation>Statt der Verknüpfung das Bild selbst wählen.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>A folder where a picture was expected.</extracomment>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Ein Bild darin wählen.</translation>
    </message>
    <message>
        <source>{name} is a device, not a picture.</source>
        <extracomment>A pipe, a socket or a device of the system where a picture was expected.</extracomment>
        <translation>{name} ist ein Gerät, kein Bild.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Eine Bilddatei wählen.</translation>
    </message>
    <message>
        <source>{name} may not be opened.</source>
        <extracomment>The system forbids it.</extracomment>
        <translation>{name} darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Ask the owner of the file to let you read it.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Den Besitzer der Datei um die Erlaubnis zum Lesen bitten.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <extracomment>Reading began and failed.</extracomment>
        <translation>{name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The disk or the connection to it may have failed. Try again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Vielleicht ist der Datenträger oder die Verbindung dorthin gestört. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is a web address.</source>
        <extracomment>A web address where a picture was expected.</extracomment>
        <translation>Das ist eine Webadresse.</translation>
    </message>
    <message>
        <source>Save the picture on this computer, then choose the saved file.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Das Bild auf diesem Computer speichern, dann die gespeicherte Datei wählen.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>There is nothing in the file.</extracomment>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is incomplete.</source>
        <extracomment>The end of the file is missing.</extracomment>
        <translation>{name} ist unvollständig.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <extracomment>What is in the file makes no sense.</extracomment>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>It may not have been copied or downloaded fully. Copy it again.</source>
        <extracomment>Follows any of the three sentences above.</extracomment>
        <translation>Möglicherweise wurde nicht alles kopiert oder heruntergeladen. Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>{name} is too large a file.</source>
        <extracomment>Hundreds of megabytes.</extracomment>
        <translation>{name} ist als Datei zu groß.</translation>
    </message>
    <message>
        <source>{name} has too many pixels.</source>
        <extracomment>More than a hundred millions.</extracomment>
        <translation>{name} hat zu viele Pixel.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with another program, then choose that copy.</source>
        <extracomment>Follows either sentence above.</extracomment>
        <translation>Mit einem anderen Programm eine kleinere Kopie speichern, dann diese wählen.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free.</source>
        <extracomment>The computer&apos;s memory is used up.</extracomment>
        <translation>{name} braucht mehr Arbeitsspeicher, als frei ist.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>Follows the sentence above, and &quot;There is not enough memory.&quot;</extracomment>
        <translation>Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} is not a picture of a known kind.</source>
        <extracomment>It may be a text, or a picture in a format that cannot be read.</extracomment>
        <translation>{name} hat kein bekanntes Bildformat.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, then choose that copy.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Als JPEG oder PNG speichern, dann diese Kopie wählen.</translation>
    </message>
    <message>
        <source>{name} needs a part of the program that is missing.</source>
        <extracomment>The program was not installed whole.</extracomment>
        <translation>{name} braucht einen Teil des Programms, der fehlt.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>Follows the sentence above, and &quot;The part that reads text is missing.&quot;</extracomment>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Check the name, or choose the video again.</source>
        <extracomment>A video is missing.</extracomment>
        <translation>Den Namen prüfen, oder das Video noch einmal wählen.</translation>
    </message>
    <message>
        <source>Choose a video in it.</source>
        <extracomment>A folder where a video was expected.</extracomment>
        <translation>Ein Video darin wählen.</translation>
    </message>
    <message>
        <source>{name} is a device, not a video.</source>
        <extracomment>A pipe, a socket or a device of the system where a video was expected.</extracomment>
        <translation>{name} ist ein Gerät, kein Video.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Eine Videodatei wählen.</translation>
    </message>
    <message>
        <source>{name} is not a video of a known kind.</source>
        <extracomment>It may be a text, or a video in a format that cannot be read.</extracomment>
        <translation>{name} ist kein Video einer bekannten Art.</translation>
    </message>
    <message>
        <source>Save it as MP4, then choose that copy.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Es als MP4 speichern, dann diese Kopie wählen.</translation>
    </message>
    <message>
        <source>{name} is damaged: nothing of it can be read.</source>
        <extracomment>What is in the file makes no sense from its beginning on.</extracomment>
        <translation>{name} ist beschädigt: Nichts davon lässt sich lesen.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Es noch einmal kopieren.</translation>
    </message>
    <message>
        <source>{name} ends early, after {seconds} seconds.</source>
        <extracomment>The end of the video is missing. {seconds} is a number such as 12.5.</extracomment>
        <translation>{name} endet zu früh, nach {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Parts of {name} are damaged.</source>
        <extracomment>Some of the video could not be read.</extracomment>
        <translation>Teile von {name} sind beschädigt.</translation>
    </message>
    <message>
        <source>What could be read is described. Copy it again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Was lesbar war, ist beschrieben. Es noch einmal kopieren.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <extracomment>A copy of a video with its descriptions was to be written. {reason} comes from the system.</extracomment>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Name another file, or free some space.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Eine andere Datei nennen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The part that reads text is missing.</source>
        <extracomment>The program was not installed whole.</extracomment>
        <translation>Der Programmteil, der Text liest, fehlt.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>Memory was used up while a picture was described.</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>The {device} is out of memory: going on with {count} pictures at a time.</source>
        <extracomment>A notice; it took several pictures at once. {device} is cuda or mps, {count} is 1 or more.</extracomment>
        <translation>Der Grafikspeicher ({device}) reicht nicht aus. Anzahl der Bilder, die jetzt auf einmal beschrieben werden: {count}.</translation>
    </message>
    <message>
        <source>The {device} is out of memory: going on with the CPU, more slowly.</source>
        <extracomment>A notice. {device} is cuda or mps.</extracomment>
        <translation>Der Grafikspeicher ({device}) reicht nicht aus. Es geht mit dem Prozessor weiter, aber langsamer.</translation>
    </message>
    <message>
        <source>There is no device called {name}.</source>
        <extracomment>{name} is what was asked for.</extracomment>
        <translation>Ein Gerät namens {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or mps.</source>
        <extracomment>Follows the sentence above. The four words are typed as they are.</extracomment>
        <translation>Zur Wahl stehen auto, cpu, cuda und mps.</translation>
    </message>
    <message>
        <source>This computer has no usable {name} device.</source>
        <extracomment>The setting &quot;Device&quot; asks for a device that is not there. {name} is cuda or mps.</extracomment>
        <translation>Dieser Computer hat kein nutzbares Gerät für {name}.</translation>
    </message>
    <message>
        <source>Leave the device at auto, or choose cpu.</source>
        <extracomment>Follows the sentence above. Call them what the setting does: &quot;The fastest there is&quot;, &quot;Processor&quot;.</extracomment>
        <translation>In den Einstellungen als Gerät „Das schnellste vorhandene“ oder „Prozessor“ wählen.</translation>
    </message>
    <message>
        <source>There is no model pack {name}.</source>
        <extracomment>{name}, here and below, is the name of the model pack or of its folder.</extracomment>
        <translation>Ein Modellpaket {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the name of a pack or a pack&apos;s folder.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Den Namen oder den Ordner eines Modellpakets angeben.</translation>
    </message>
    <message>
        <source>{name} is not a model pack: it has no pack.json.</source>
        <extracomment>The folder holds something else. pack.json is a file&apos;s name.</extracomment>
        <translation>{name} ist kein Modellpaket: Darin fehlt pack.json.</translation>
    </message>
    <message>
        <source>Give a pack&apos;s folder.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Den Ordner eines Modellpakets angeben.</translation>
    </message>
    <message>
        <source>The model pack {name} is newer than this program.</source>
        <extracomment>It was made for a later version.</extracomment>
        <translation>Das Modellpaket {name} ist neuer als dieses Programm.</translation>
    </message>
    <message>
        <source>Update LookAloud.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>LookAloud aktualisieren.</translation>
    </message>
    <message>
        <source>The model pack {name} cannot be read: {part}.</source>
        <extracomment>The system forbids it, or the disk failed. {part} is a file&apos;s name.</extracomment>
        <translation>Das Modellpaket {name} kann nicht gelesen werden: {part}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>The model pack {name} is damaged: {error}.</source>
        <extracomment>{error} comes from the system.</extracomment>
        <translation>Das Modellpaket {name} ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The model pack {name} is damaged: pack.json cannot be read.</source>
        <extracomment>pack.json is a file&apos;s name.</extracomment>
        <translation>Das Modellpaket {name} ist beschädigt: pack.json kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model pack {name} is damaged: {part} has changed.</source>
        <extracomment>{part} is the name of a file, which is not what it was when the pack was made.</extracomment>
        <translation>Das Modellpaket {name} ist beschädigt: {part} wurde verändert.</translation>
    </message>
    <message>
        <source>The model pack {name} is incomplete: {part} is missing.</source>
        <extracomment>{part} is the name of a file, or of something in a file.</extracomment>
        <translation>Das Modellpaket {name} ist unvollständig: {part} fehlt.</translation>
    </message>
    <message>
        <source>The model pack {name} is incomplete: it does not list {part}.</source>
        <extracomment>{part} is the name of a file.</extracomment>
        <translation>Das Modellpaket {name} ist unvollständig: {part} ist darin nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The model pack {name} names files outside itself.</source>
        <extracomment>The pack&apos;s list of its files is wrong.</extracomment>
        <translation>Das Modellpaket {name} nennt Dateien außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>The model pack {name} is of an unknown format.</source>
        <extracomment>Nothing is known of what it holds.</extracomment>
        <translation>Das Modellpaket {name} hat ein unbekanntes Format.</translation>
    </message>
    <message>
        <source>The model pack {name} has missing or unknown settings: {settings}.</source>
        <extracomment>{settings} are technical words.</extracomment>
        <translation>Das Modellpaket {name} hat fehlende oder unbekannte Angaben: {settings}.</translation>
    </message>
    <message>
        <source>The model pack {name} has a wrong value for {setting}.</source>
        <extracomment>{setting} is a technical word.</extracomment>
        <translation>Das Modellpaket {name} hat einen falschen Wert für {setting}.</translation>
    </message>
    <message>
        <source>The model pack {name} has weights of another model.</source>
        <extracomment>The weights are the numbers that the model has learned.</extracomment>
        <translation>Das Modellpaket {name} enthält die Gewichte eines anderen Modells.</translation>
    </message>
    <message>
        <source>The vocabulary {file} cannot be read: {error}.</source>
        <extracomment>The vocabulary is the file of the words that the model can say. {error} comes from the system.</extracomment>
        <translation>Der Wortschatz {file} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Install the model pack again.</source>
        <extracomment>Follows any of the sentences above that say what is wrong with the model pack or its vocabulary.</extracomment>
        <translation>Das Modellpaket neu installieren.</translation>
    </message>
    <message>
        <source>There is no encoder called {name}.</source>
        <extracomment>For who makes a model pack. The encoder is the part of the model that sees.</extracomment>
        <translation>Einen Encoder namens {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the name of a CNN that timm knows.</source>
        <extracomment>Follows the sentence above. timm is a library.</extracomment>
        <translation>Den Namen eines CNN angeben, das timm kennt.</translation>
    </message>
    <message>
        <source>This encoder gives no grid of features.</source>
        <extracomment>For who makes a model pack.</extracomment>
        <translation>Dieser Encoder liefert kein Raster von Merkmalen.</translation>
    </message>
    <message>
        <source>Choose a CNN, not a transformer.</source>
        <extracomment>Follows the sentence above. Both are kinds of neural networks.</extracomment>
        <translation>Ein CNN wählen, keinen Transformer.</translation>
    </message>
    <message>
        <source>There is no decoder called {name}.</source>
        <extracomment>For who makes a model pack. The decoder is the part of the model that says the sentence.</extracomment>
        <translation>Einen Decoder namens {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Zur Wahl stehen: {names}.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Looking…</source>
        <extracomment>Heard at once when a picture is to be described, before any work.</extracomment>
        <translation>Bild wird betrachtet&#xa0;…</translation>
    </message>
    <message>
        <source>The part that looks at pictures stopped unexpectedly.</source>
        <extracomment>Heard when the process that describes pictures ended by itself, for want of memory for example.</extracomment>
        <translation>Der Programmteil, der Bilder betrachtet, hat unerwartet aufgehört.</translation>
    </message>
    <message>
        <source>It starts again with the next picture. If it stops again, close other programs.</source>
        <extracomment>Follows either sentence above.</extracomment>
        <translation>Er startet mit dem nächsten Bild neu. Hört er wieder auf, andere Programme schließen.</translation>
    </message>
    <message>
        <source>Something went wrong: {what}.</source>
        <extracomment>Heard when something happened that nobody foresaw. {what} is a technical word.</extracomment>
        <translation>Etwas ist schiefgegangen: {what}.</translation>
    </message>
    <message>
        <source>Try again. The log file tells more: see Diagnose in the Help menu.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Noch einmal versuchen. Mehr steht in der Protokolldatei: siehe „Diagnose“ im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>No voice was found on this computer.</source>
        <extracomment>Shown when there is no voice on this computer that the program can use.</extracomment>
        <translation>Auf diesem Computer wurde keine Stimme gefunden.</translation>
    </message>
    <message>
        <source>Install speech-dispatcher or espeak-ng, or choose your screen reader in Settings.</source>
        <extracomment>Follows the sentence above on Linux. speech-dispatcher and espeak-ng are names of packages to install.</extracomment>
        <translation>Das Paket speech-dispatcher oder espeak-ng installieren, oder in den Einstellungen den Screenreader wählen.</translation>
    </message>
    <message>
        <source>Install a voice in the system&apos;s speech settings, or choose your screen reader in Settings.</source>
        <extracomment>Follows the sentence above on Windows and macOS.</extracomment>
        <translation>Im System eine Stimme für die Sprachausgabe installieren, oder in den Einstellungen den Screenreader wählen.</translation>
    </message>
    <message>
        <source>No voice of this computer can be heard.</source>
        <extracomment>Shown when every voice of this computer was tried and failed.</extracomment>
        <translation>Keine Stimme dieses Computers ist zu hören.</translation>
    </message>
    <message>
        <source>{voice} could not speak.</source>
        <extracomment>Shown when a voice failed. {voice} is the name of what speaks, such as eSpeak NG.</extracomment>
        <translation>{voice} konnte nicht sprechen.</translation>
    </message>
    <message>
        <source>No sound can be played. Check that headphones or speakers are connected and chosen.</source>
        <extracomment>Follows either sentence above when sound cannot be played.</extracomment>
        <translation>Es kann kein Ton ausgegeben werden. Prüfen, ob Kopfhörer oder Lautsprecher angeschlossen und ausgewählt sind.</translation>
    </message>
    <message>
        <source>It does not answer or has ended. Choose another voice in Settings, or log in again.</source>
        <extracomment>Follows the sentence &quot;... could not speak.&quot; when the program that speaks does not work.</extracomment>
        <translation>Die Sprachausgabe antwortet nicht oder wurde beendet. In den Einstellungen eine andere Stimme wählen, oder neu anmelden.</translation>
    </message>
    <message>
        <source>No voice is installed for it. Install one, such as espeak-ng, or choose another in Settings.</source>
        <extracomment>Follows the sentence &quot;... could not speak.&quot; when it has nothing to speak with.</extracomment>
        <translation>Dafür ist keine Stimme installiert. Eine installieren, zum Beispiel espeak-ng, oder in den Einstellungen eine andere wählen.</translation>
    </message>
    <message>
        <source>It is not installed. Install it, or choose another voice in Settings.</source>
        <extracomment>Follows the sentence &quot;... could not speak.&quot; when it is not installed.</extracomment>
        <translation>Die Sprachausgabe ist nicht installiert. Nachinstallieren, oder in den Einstellungen eine andere Stimme wählen.</translation>
    </message>
    <message>
        <source>No screen reader is running.</source>
        <extracomment>Shown when words are to go to the screen reader only, and none is running.</extracomment>
        <translation>Es läuft kein Screenreader.</translation>
    </message>
    <message>
        <source>Start your screen reader, or choose Automatic in Settings to hear the program&apos;s own voice.</source>
        <extracomment>Follows the sentence above and the one below. &quot;Automatic&quot; is a choice in the settings.</extracomment>
        <translation>Den Screenreader starten, oder in den Einstellungen „Automatisch“ wählen, um die Stimme des Programms zu hören.</translation>
    </message>
    <message>
        <source>{name} does not read what programs announce.</source>
        <extracomment>Shown when words are to go to the screen reader only, and it is one that passes them over: old Orca.</extracomment>
        <translation>{name} liest nicht vor, was Programme melden.</translation>
    </message>
    <message>
        <source>Update it to version 45 or later, or choose Automatic in Settings.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Auf Version 45 oder neuer aktualisieren, oder in den Einstellungen „Automatisch“ wählen.</translation>
    </message>
    <message>
        <source>Speech Dispatcher</source>
        <extracomment>In the list of voices: the speech service of Linux desktops.</extracomment>
        <translation>Speech Dispatcher</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <extracomment>In the list of voices: the program of that name.</extracomment>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>System voices (Qt)</source>
        <extracomment>In the list of voices: the voices of the system, reached through Qt.</extracomment>
        <translation>Systemstimmen (Qt)</translation>
    </message>
    <message>
        <source>System voices (pyttsx3)</source>
        <extracomment>In the list of voices: the voices of the system, reached through pyttsx3.</extracomment>
        <translation>Systemstimmen (pyttsx3)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the dialog that opens files.</extracomment>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <extracomment>Kind of file to choose from in that dialog. {patterns}: &quot;*.jpg *.png&quot; and so on; keep the parentheses.</extracomment>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Kind of file to choose from in that dialog; keep &quot;(*)&quot;.</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <extracomment>Heard when a file that was named or dropped is not there.</extracomment>
        <translation>{name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, or choose the picture again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Den Namen prüfen, oder das Bild noch einmal wählen.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder {name}.</source>
        <extracomment>Heard when a folder was named or dropped.</extracomment>
        <translation>Im Ordner {name} sind keine Bilder.</translation>
    </message>
    <message>
        <source>Folders inside it are not looked into. Choose one of them, or the pictures themselves.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Unterordner werden nicht durchsucht. Einen davon wählen, oder die Bilder selbst.</translation>
    </message>
    <message>
        <source>The folder {name} may not be opened.</source>
        <extracomment>Heard when a folder was named or dropped.</extracomment>
        <translation>Der Ordner {name} darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Ask its owner to let you read it.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Den Besitzer um die Erlaubnis zum Lesen bitten.</translation>
    </message>
    <message>
        <source>the picture from the clipboard</source>
        <extracomment>What a picture without a name of its own is called in the history.</extracomment>
        <translation>Bild aus der Zwischenablage</translation>
    </message>
    <message>
        <source>the dropped picture</source>
        <extracomment>What a picture without a name of its own is called in the history.</extracomment>
        <translation>abgelegtes Bild</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <extracomment>Heard after Paste.</extracomment>
        <translation>Die Zwischenablage ist leer.</translation>
    </message>
    <message>
        <source>The clipboard holds text, not a picture.</source>
        <extracomment>Heard after Paste.</extracomment>
        <translation>In der Zwischenablage ist Text, kein Bild.</translation>
    </message>
    <message>
        <source>The clipboard holds something that is not a picture.</source>
        <extracomment>Heard after Paste.</extracomment>
        <translation>In der Zwischenablage ist etwas, das kein Bild ist.</translation>
    </message>
    <message>
        <source>Copy a picture or a picture&apos;s file, then paste again.</source>
        <extracomment>Follows one of the sentences above.</extracomment>
        <translation>Ein Bild oder eine Bilddatei kopieren, dann noch einmal einfügen.</translation>
    </message>
    <message>
        <source>This desktop shows the clipboard only to the window in use.</source>
        <extracomment>Heard on Linux desktops with Wayland, where a window in the background may not read the clipboard.</extracomment>
        <translation>Dieser Desktop zeigt die Zwischenablage nur dem aktiven Fenster.</translation>
    </message>
    <message>
        <source>Go to the window of LookAloud, then paste.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Zum Fenster von LookAloud wechseln, dann einfügen.</translation>
    </message>
    <message>
        <source>Nothing was dropped.</source>
        <extracomment>Heard when nothing usable was dropped on the window.</extracomment>
        <translation>Es wurde nichts abgelegt.</translation>
    </message>
    <message>
        <source>This is text, not a picture.</source>
        <extracomment>Heard when something was dropped on the window.</extracomment>
        <translation>Das ist Text, kein Bild.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <extracomment>Heard when something was dropped on the window.</extracomment>
        <translation>Das ist kein Bild.</translation>
    </message>
    <message>
        <source>Drop a picture, its file, or a folder of pictures.</source>
        <extracomment>Follows one of the sentences above.</extracomment>
        <translation>Ein Bild, eine Bilddatei oder einen Ordner mit Bildern ablegen.</translation>
    </message>
    <message>
        <source>This is a web address, and LookAloud downloads nothing.</source>
        <extracomment>Heard when a web address was pasted or dropped.</extracomment>
        <translation>Das ist eine Webadresse, und LookAloud lädt nichts herunter.</translation>
    </message>
    <message>
        <source>Copy the picture itself in the browser, or save it, then use that.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Im Browser das Bild selbst kopieren oder speichern, dann dieses verwenden.</translation>
    </message>
    <message>
        <source>The picture in this data address is damaged.</source>
        <extracomment>Heard when the address that was pasted should hold a picture itself (&quot;data:image/png...&quot;), but is cut off.</extracomment>
        <translation>Das Bild in dieser Daten-Adresse ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy the whole address again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Die ganze Adresse noch einmal kopieren.</translation>
    </message>
    <message>
        <source>the screen</source>
        <extracomment>What the picture is called in the history.</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>monitor {number}, {name}</source>
        <extracomment>What the picture is called in the history. {number}: 1, 2... {name}: the monitor&apos;s own name.</extracomment>
        <translation>Monitor {number}, {name}</translation>
    </message>
    <message>
        <source>monitor {number}</source>
        <extracomment>What the picture is called in the history, and a choice in a menu, where a monitor has no name.</extracomment>
        <translation>Monitor {number}</translation>
    </message>
    <message>
        <source>the window {title}</source>
        <extracomment>What the picture is called in the history. {title}: the title of another program&apos;s window.</extracomment>
        <translation>Fenster {title}</translation>
    </message>
    <message>
        <source>the active window</source>
        <extracomment>What the picture is called in the history, where the window has no title.</extracomment>
        <translation>aktives Fenster</translation>
    </message>
    <message>
        <source>a part of the screen</source>
        <extracomment>What the picture is called in the history.</extracomment>
        <translation>Bildschirmbereich</translation>
    </message>
    <message>
        <source>That monitor is no longer connected.</source>
        <extracomment>Heard when a monitor was unplugged since it was chosen.</extracomment>
        <translation>Dieser Monitor ist nicht mehr angeschlossen.</translation>
    </message>
    <message>
        <source>Choose another one in the menu.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Im Menü einen anderen wählen.</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <extracomment>Heard when the desktop gives no picture of the screen.</extracomment>
        <translation>Der Bildschirm konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Use the screenshot key of your desktop, then paste the picture here.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Ein Bildschirmfoto mit der Taste des Desktops machen, dann das Bild hier einfügen.</translation>
    </message>
    <message>
        <source>There is no screen here to look at.</source>
        <extracomment>Heard when the program runs where there is no screen at all, over a remote shell for example.</extracomment>
        <translation>Hier gibt es keinen Bildschirm zum Beschreiben.</translation>
    </message>
    <message>
        <source>Start LookAloud on a desktop, or open a picture instead.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>LookAloud auf einem Desktop starten, oder stattdessen ein Bild öffnen.</translation>
    </message>
    <message>
        <source>macOS does not let LookAloud look at the screen yet.</source>
        <extracomment>Heard on macOS as long as the permission is missing.</extracomment>
        <translation>macOS lässt LookAloud noch nicht auf den Bildschirm schauen.</translation>
    </message>
    <message>
        <source>Switch LookAloud on in System Settings, Privacy and Security, Screen Recording, then start it again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>LookAloud in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“, „Bildschirmaufnahme“ einschalten, dann neu starten.</translation>
    </message>
    <message>
        <source>The desktop did not allow a picture of the screen.</source>
        <extracomment>Heard on Linux desktops with Wayland when the desktop said no.</extracomment>
        <translation>Der Desktop hat kein Bild vom Bildschirm erlaubt.</translation>
    </message>
    <message>
        <source>Allow it when you are asked. If you are not asked: in GNOME under Settings, Apps; in KDE under System Settings, Application Permissions.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Bei der Nachfrage erlauben. Kommt keine Nachfrage: in GNOME unter Einstellungen, Apps; in KDE unter Systemeinstellungen, Anwendungsberechtigungen.</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen within {seconds} seconds.</source>
        <extracomment>Heard on Linux desktops with Wayland. {seconds}: a whole number.</extracomment>
        <translation>Der Desktop hat innerhalb von {seconds} Sekunden kein Bild vom Bildschirm geliefert.</translation>
    </message>
    <message>
        <source>If it asked for your permission, give it, then try again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Falls er um Erlaubnis gefragt hat, sie geben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This desktop has no service for pictures of the screen.</source>
        <extracomment>Heard on Linux desktops with Wayland where the service that gives pictures of the screen is not installed.</extracomment>
        <translation>Dieser Desktop hat keinen Dienst für Bilder vom Bildschirm.</translation>
    </message>
    <message>
        <source>Install xdg-desktop-portal and its part for your desktop, then log in again.</source>
        <extracomment>Follows the sentence above. xdg-desktop-portal is the name of a package.</extracomment>
        <translation>Das Paket xdg-desktop-portal und seinen Teil für diesen Desktop installieren, dann neu anmelden.</translation>
    </message>
    <message>
        <source>No other window is open.</source>
        <extracomment>Heard when there is no window but ours.</extracomment>
        <translation>Es ist kein anderes Fenster offen.</translation>
    </message>
    <message>
        <source>Open one, or describe the screen instead.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Eines öffnen, oder stattdessen den Bildschirm beschreiben lassen.</translation>
    </message>
    <message>
        <source>This desktop does not tell which window was in use.</source>
        <extracomment>Heard on Wayland and macOS, where a single window cannot be told from the others.</extracomment>
        <translation>Dieser Desktop verrät nicht, welches Fenster aktiv war.</translation>
    </message>
    <message>
        <source>Describe the screen or a region of it instead.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Stattdessen den Bildschirm oder einen Bereich davon beschreiben lassen.</translation>
    </message>
    <message>
        <source>Choose a part of the screen</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Bildschirmbereich wählen</translation>
    </message>
    <message>
        <source>Choose a part of the picture</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Bildausschnitt wählen</translation>
    </message>
    <message>
        <source>Keys 1 to 9 zoom in, 1 is the top left. Arrows move, Backspace zooms out. Enter takes the part, Escape leaves.</source>
        <extracomment>Heard when the dialog opens, and after F1 in it.</extracomment>
        <translation>Die Tasten 1 bis 9 zoomen hinein, 1 ist oben links. Pfeiltasten verschieben, die Rücktaste zoomt heraus. Die Eingabetaste übernimmt den Ausschnitt, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Chosen part</source>
        <extracomment>Name of the box that tells which part is chosen.</extracomment>
        <translation>Gewählter Ausschnitt</translation>
    </message>
    <message>
        <source>F1 tells the keys.</source>
        <extracomment>Heard after the name of that box.</extracomment>
        <translation>F1 sagt die Tasten an.</translation>
    </message>
    <message>
        <source>The picture; drag with the mouse to choose a part</source>
        <extracomment>Name of the picture in the dialog.</extracomment>
        <translation>Das Bild; mit der Maus ziehen, um einen Ausschnitt zu wählen</translation>
    </message>
    <message>
        <source>&amp;Take this part</source>
        <extracomment>Button of the dialog.</extracomment>
        <translation>Ausschnitt ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>Button of the dialog.</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>It cannot get smaller.</source>
        <extracomment>Heard when the chosen part cannot be made smaller.</extracomment>
        <translation>Kleiner geht es nicht.</translation>
    </message>
    <message>
        <source>This is already everything.</source>
        <extracomment>Heard when there is nothing to zoom out of.</extracomment>
        <translation>Das ist schon alles.</translation>
    </message>
    <message>
        <source>Border. {position}</source>
        <extracomment>Heard when the chosen part is at the border already. {position}: the part, as in &quot;top left, a quarter&quot;.</extracomment>
        <translation>Rand. {position}</translation>
    </message>
    <message>
        <source>the whole screen</source>
        <extracomment>Heard when everything is chosen.</extracomment>
        <translation>der ganze Bildschirm</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <extracomment>Heard when everything is chosen.</extracomment>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>{place}, {size} of the screen</source>
        <extracomment>Heard after each change, for example &quot;top left, a quarter of the screen&quot;.</extracomment>
        <translation>{place}, {size} des Bildschirms</translation>
    </message>
    <message>
        <source>{place}, {size} of the picture</source>
        <extracomment>Heard after each change, for example &quot;top left, a quarter of the picture&quot;.</extracomment>
        <translation>{place}, {size} des Bildes</translation>
    </message>
    <message>
        <source>{outer}, in it {inner}</source>
        <extracomment>Where a small part lies: {outer} is one ninth of everything, {inner} the place within that ninth.</extracomment>
        <translation>{outer}, darin {inner}</translation>
    </message>
    <message>
        <source>top left</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>oben</translation>
    </message>
    <message>
        <source>top right</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>centre</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom right</source>
        <extracomment>A place in a picture.</extracomment>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>three quarters</source>
        <extracomment>How large a part is, of everything.</extracomment>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>How large a part is, of everything.</extracomment>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>How large a part is, of everything.</extracomment>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>How large a part is, of everything.</extracomment>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>How large a part is, of everything.</extracomment>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>a ninth</source>
        <extracomment>How large a part is, of everything.</extracomment>
        <translation>ein Neuntel</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <extracomment>How large a part is, of everything. {percent}: a whole number.</extracomment>
        <translation>{percent}&#xa0;Prozent</translation>
    </message>
    <message>
        <source>less than 1 percent</source>
        <extracomment>How large a part is, of everything.</extracomment>
        <translation>weniger als 1&#xa0;Prozent</translation>
    </message>
    <message>
        <source>Text found in {name}</source>
        <extracomment>Label of the box with that text. {name} is what the picture is called.</extracomment>
        <translation>Gefundener Text: {name}</translation>
    </message>
    <message>
        <source>Press a key that describes the screen whatever program is in front, for example Ctrl+Alt+D. Backspace means no key. Works on X11 desktops only.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Eine Taste drücken, die den Bildschirm beschreibt, welches Programm auch vorne ist, zum Beispiel Ctrl+Alt+D. Rücktaste bedeutet keine Taste. Nur auf X11-Arbeitsflächen.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>Label of the box that holds the description.</extracomment>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>The last description. Read it with the arrow keys.</source>
        <extracomment>Heard after the label of the description box.</extracomment>
        <translation>Die letzte Beschreibung. Mit den Pfeiltasten zu lesen.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Label of the box for notices about the program, such as a missing voice.</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The last thing the program had to tell about itself.</source>
        <extracomment>Heard after the label of the notices box.</extracomment>
        <translation>Was das Programm zuletzt über sich selbst zu melden hatte.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Label of the list of earlier descriptions.
----------
Heading of a group of settings.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Earlier descriptions, the newest first.</source>
        <extracomment>Heard after the label of the history.</extracomment>
        <translation>Frühere Beschreibungen, die neueste zuerst.</translation>
    </message>
    <message>
        <source>{text} ({source}, {time})</source>
        <extracomment>One line of the history: what was said, of which picture, when.</extracomment>
        <translation>{text} ({source}, {time})</translation>
    </message>
    <message>
        <source>Describe one mo&amp;nitor</source>
        <extracomment>Entry of a menu that leads to one entry for each monitor.</extracomment>
        <translation>Einen &amp;Monitor beschreiben</translation>
    </message>
    <message>
        <source>One moment.</source>
        <extracomment>Heard at once when something takes some seconds that is no picture.</extracomment>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>Heard after Escape stopped a description.</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing to cancel.</source>
        <extracomment>Heard when there is nothing to cancel.</extracomment>
        <translation>Nichts abzubrechen.</translation>
    </message>
    <message>
        <source>Nothing to repeat yet.</source>
        <extracomment>Heard when the last description is asked for before there is one.</extracomment>
        <translation>Noch nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>No picture has been described yet.</source>
        <extracomment>Heard when more, or a part of a picture, is asked for before any was described.</extracomment>
        <translation>Noch wurde kein Bild beschrieben.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <extracomment>Heard when the empty description box is to be copied or saved.</extracomment>
        <translation>Noch ist kein Text da.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>Heard when a text is in the clipboard.</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>Heard when a text is in a file.</extracomment>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <extracomment>Heard when the description box is empty now.</extracomment>
        <translation>Geleert.</translation>
    </message>
    <message>
        <source>The model is unloaded.</source>
        <extracomment>Heard when the model has given its memory back.</extracomment>
        <translation>Das Modell ist entladen.</translation>
    </message>
    <message>
        <source>No entry of the history is chosen.</source>
        <extracomment>Heard when an entry of the history is asked for and none is chosen.</extracomment>
        <translation>Im Verlauf ist kein Eintrag ausgewählt.</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <extracomment>Heard when the history is to be exported and is empty.</extracomment>
        <translation>Der Verlauf ist leer.</translation>
    </message>
    <message>
        <source>Brought back: {count}.</source>
        <extracomment>Heard when deleted entries are there again.</extracomment>
        <translation>Zurückgeholt: {count}.</translation>
    </message>
    <message>
        <source>Nothing to bring back.</source>
        <extracomment>Heard when nothing was deleted that could be brought back.</extracomment>
        <translation>Nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>Hidden. Start LookAloud again to bring it back.</source>
        <extracomment>Heard when the window is hidden by its key.</extracomment>
        <translation>Ausgeblendet. LookAloud noch einmal starten, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <extracomment>Heard when a setting counts only from the next start.</extracomment>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <extracomment>Name in the history of a part of a picture.</extracomment>
        <translation>Ausschnitt: {name}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of the dialog that lists all keys.
----------
Name of the table of changed keys; met only when the settings file is damaged just there.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>Label of the list of keys.</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Enter changes the chosen one.</source>
        <extracomment>Heard after the label of the list of keys.</extracomment>
        <translation>Die Eingabetaste ändert die gewählte.</translation>
    </message>
    <message>
        <source>{action}, {keys}: {help}</source>
        <extracomment>One line of the list of keys.</extracomment>
        <translation>{action}, {keys}: {help}</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>In place of a key where an action has none.</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>C&amp;hange key…</source>
        <extracomment>Button in the list of keys.</extracomment>
        <translation>Taste än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>{keys} needs Ctrl beside it. Press both, or a function key.</source>
        <extracomment>Heard when a new key is a letter or the like without Ctrl: Shift+A, or Print.</extracomment>
        <translation>{keys} braucht Strg dazu. Beide drücken oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>{keys} is needed to read, to write or to get about. Press another key.</source>
        <extracomment>Heard when a new key is one like Ctrl+C, an arrow or Alt+F4, which do something in every window.</extracomment>
        <translation>{keys} wird zum Lesen, Schreiben oder Bewegen gebraucht. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>Letters with Alt open menus and press buttons. Press another key.</source>
        <extracomment>Heard when a new key is a letter with Alt.</extracomment>
        <translation>Buchstaben mit Alt öffnen Menüs und lösen Schaltflächen aus. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>This key has no name. Press another key.</source>
        <extracomment>Heard when a new key is one that cannot be written down.</extracomment>
        <translation>Diese Taste hat keinen Namen. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>{keys} belongs to {action} now. Give that another key first.</source>
        <extracomment>Heard when an action shall get the key back it came with, and another has it.</extracomment>
        <translation>{keys} gehört jetzt zu „{action}“. Erst dort eine andere Taste einstellen.</translation>
    </message>
    <message>
        <source>Read it with the arrow keys.</source>
        <extracomment>Heard after the label of a box with text to read.</extracomment>
        <translation>Mit den Pfeiltasten zu lesen.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Tab leaves the box.</source>
        <extracomment>Heard after the label of a box to write in.</extracomment>
        <translation>Die Eingabetaste beginnt eine neue Zeile, Tab verlässt das Feld.</translation>
    </message>
    <message>
        <source>Sh&amp;ow the window</source>
        <extracomment>Entry of the tray icon&apos;s menu that brings the window back.</extracomment>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>Give the chosen action another key.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Der gewählten Aktion eine andere Taste geben.</translation>
    </message>
    <message>
        <source>The part that reads text in pictures stopped unexpectedly.</source>
        <extracomment>Heard when the process that reads text and codes in pictures ended by itself.</extracomment>
        <translation>Der Programmteil, der Text in Bildern liest, wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The camera is on: {name}.</source>
        <extracomment>Heard when a camera was started. {name}: what the system calls it, or a file or an address.</extracomment>
        <translation>Die Kamera ist an: {name}.</translation>
    </message>
    <message>
        <source>The camera is on already: {name}.</source>
        <extracomment>Heard after Start camera when it is on.</extracomment>
        <translation>Die Kamera ist schon an: {name}.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <extracomment>Heard when the camera was stopped.</extracomment>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>The camera is off already.</source>
        <extracomment>Heard after Stop camera when it is off.</extracomment>
        <translation>Die Kamera ist schon aus.</translation>
    </message>
    <message>
        <source>The film is over. The camera is off.</source>
        <extracomment>Heard when a film that was read like a camera has come to its end.</extracomment>
        <translation>Der Film ist zu Ende. Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>The camera gives pictures again.</source>
        <extracomment>Heard once when a camera that failed gives pictures again.</extracomment>
        <translation>Die Kamera gibt wieder Bilder.</translation>
    </message>
    <message>
        <source>{key} starts it.</source>
        <extracomment>Follows the sentence that the camera is off. {key}: of the action Start camera, or its title.</extracomment>
        <translation>{key} startet sie.</translation>
    </message>
    <message>
        <source>The camera has given no picture yet.</source>
        <extracomment>Heard when the first picture of a camera is asked for before it has come.</extracomment>
        <translation>Die Kamera hat noch kein Bild gegeben.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Es gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <extracomment>Heard when the camera is to be started and this computer has none.</extracomment>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another camera, a file or an address in the menu Camera.</source>
        <extracomment>Follows the sentence above and the one below.</extracomment>
        <translation>Eine anstecken, oder im Menü Kamera eine andere Kamera, eine Datei oder eine Adresse wählen.</translation>
    </message>
    <message>
        <source>The camera {name} was not found.</source>
        <extracomment>Heard when the chosen camera is not plugged in. {name}: what the system calls it.</extracomment>
        <translation>Die Kamera {name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The camera {name} is no longer connected.</source>
        <extracomment>Heard when a camera was unplugged.</extracomment>
        <translation>Die Kamera {name} ist nicht mehr angeschlossen.</translation>
    </message>
    <message>
        <source>Plug it in again; LookAloud then goes on by itself.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Sie wieder anstecken; LookAloud macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The camera {name} cannot be opened.</source>
        <extracomment>Heard when a camera is there but refuses.</extracomment>
        <translation>Die Kamera {name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program; LookAloud then goes on by itself.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Vielleicht benutzt sie ein anderes Programm. Dieses Programm schließen; LookAloud macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>LookAloud may not use the camera {name}.</source>
        <extracomment>Heard when the system does not let programs use the camera.</extracomment>
        <translation>LookAloud darf die Kamera {name} nicht benutzen.</translation>
    </message>
    <message>
        <source>Add your user to the group video, then log in again.</source>
        <extracomment>Follows the sentence above on Linux. &quot;video&quot; is the name of a group of users.</extracomment>
        <translation>Den Benutzer in die Gruppe video aufnehmen, dann neu anmelden.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Camera, then start the camera again.</source>
        <extracomment>Follows the same sentence on Windows and macOS.</extracomment>
        <translation>Es in den Systemeinstellungen unter Datenschutz, Kamera erlauben und die Kamera neu starten.</translation>
    </message>
    <message>
        <source>{name} gives no pictures any more.</source>
        <extracomment>Heard when a camera is there but gives nothing any more.</extracomment>
        <translation>{name} gibt keine Bilder mehr.</translation>
    </message>
    <message>
        <source>If it does not come back by itself, unplug the camera and plug it in again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Kommt sie nicht von selbst wieder, die Kamera abziehen und wieder anstecken.</translation>
    </message>
    <message>
        <source>If it does not come back by itself, switch that camera off and on again.</source>
        <extracomment>Follows the same sentence, of a camera at an address.</extracomment>
        <translation>Kommt sie nicht von selbst wieder, diese Kamera aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black.</source>
        <extracomment>Heard when all is black for seconds.</extracomment>
        <translation>Die Kamera sieht nur Schwarz.</translation>
    </message>
    <message>
        <source>Take away what covers it, or make light.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Wegnehmen, was sie verdeckt, oder Licht machen.</translation>
    </message>
    <message>
        <source>There is no camera at {name}.</source>
        <extracomment>Heard when a camera at an address does not answer. {name}: the address.</extracomment>
        <translation>Unter {name} ist keine Kamera.</translation>
    </message>
    <message>
        <source>Check the address, and that the camera is switched on; LookAloud then goes on by itself.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Die Adresse prüfen, und ob die Kamera eingeschaltet ist; LookAloud macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Check its name with Choose camera.</source>
        <extracomment>Follows the sentence that a file was not found.</extracomment>
        <translation>Den Namen mit Kamera wählen prüfen.</translation>
    </message>
    <message>
        <source>{name} is no film that can be read.</source>
        <extracomment>Heard when a file is read like a camera and cannot be. {name}: the file&apos;s name.</extracomment>
        <translation>{name} ist kein Film, der gelesen werden kann.</translation>
    </message>
    <message>
        <source>Choose another file with Choose camera.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Mit Kamera wählen eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>No file and no address is named.</source>
        <extracomment>Heard when another source than a camera is chosen and not named.</extracomment>
        <translation>Es ist keine Datei und keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Write the name of a film, or an address that begins with http://.</source>
        <extracomment>Follows the sentence above. The beginning is meant literally.</extracomment>
        <translation>Den Namen eines Films eingeben, oder eine Adresse, die mit http:// beginnt.</translation>
    </message>
    <message>
        <source>{address} is no address of a camera.</source>
        <extracomment>Heard when an address begins with something unknown.</extracomment>
        <translation>{address} ist keine Adresse einer Kamera.</translation>
    </message>
    <message>
        <source>Such addresses begin with http://, https:// or rtsp://.</source>
        <extracomment>Follows the sentence above. The beginnings are meant literally.</extracomment>
        <translation>Solche Adressen beginnen mit http://, https:// oder rtsp://.</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <extracomment>Title of the dialog that chooses a camera.</extracomment>
        <translation>Eine Kamera wählen</translation>
    </message>
    <message>
        <source>C&amp;ameras</source>
        <extracomment>Label of the list of cameras in that dialog.</extracomment>
        <translation>&amp;Kameras</translation>
    </message>
    <message>
        <source>Choose with the arrow keys. Enter takes it.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Mit den Pfeiltasten wählen. Die Eingabetaste nimmt sie.</translation>
    </message>
    <message>
        <source>The one the system prefers</source>
        <extracomment>First line of that list: the camera that the system prefers.</extracomment>
        <translation>Die vom System bevorzugte</translation>
    </message>
    <message>
        <source>Other source: file or address</source>
        <extracomment>Last line of that list: what stands in the field below it.</extracomment>
        <translation>Andere Quelle: Datei oder Adresse</translation>
    </message>
    <message>
        <source>{name}, not connected</source>
        <extracomment>A line of that list: a camera that was chosen and is not plugged in.</extracomment>
        <translation>{name}, nicht angeschlossen</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <extracomment>Label of the field for the other source.</extracomment>
        <translation>&amp;Datei oder Adresse</translation>
    </message>
    <message>
        <source>A film, numbered pictures such as shot-%03d.png, or the address of a camera in your network, such as http://192.168.1.7/video. Nothing but that address is contacted.</source>
        <extracomment>Heard after that label. The parts with signs are examples.</extracomment>
        <translation>Ein Film, nummerierte Bilder wie shot-%03d.png, oder die Adresse einer Kamera im eigenen Netz wie http://192.168.1.7/video. Nichts als diese Adresse wird angesprochen.</translation>
    </message>
    <message>
        <source>Chosen: {name}.</source>
        <extracomment>Heard when the chosen source is used from now on. {name}: a camera, a file or an address.</extracomment>
        <translation>Gewählt: {name}.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <extracomment>Name of the camera&apos;s picture in the window.</extracomment>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>The preview is shown.</source>
        <extracomment>Heard when the camera&apos;s picture is shown in the window.</extracomment>
        <translation>Die Vorschau wird gezeigt.</translation>
    </message>
    <message>
        <source>The preview is hidden.</source>
        <extracomment>Heard when it is hidden.</extracomment>
        <translation>Die Vorschau ist verborgen.</translation>
    </message>
    <message>
        <source>{keys} lists all keys.
{open} opens a picture.
{paste} describes what was copied.
{screen} describes the screen.</source>
        <extracomment>Stands in the description box when the program starts; the keys are the user&apos;s. Its first line is heard.</extracomment>
        <translation>{keys} nennt alle Tasten.
{open} öffnet ein Bild.
{paste} beschreibt, was kopiert wurde.
{screen} beschreibt den Bildschirm.</translation>
    </message>
    <message>
        <source>Pictures: {count}.</source>
        <extracomment>Heard after &quot;Looking…&quot; when several pictures were asked for.</extracomment>
        <translation>Bilder: {count}.</translation>
    </message>
    <message>
        <source>That was the last picture.</source>
        <extracomment>Heard after the last of several pictures.</extracomment>
        <translation>Das war das letzte Bild.</translation>
    </message>
    <message>
        <source>Deleted: {count}. Undo brings back.</source>
        <extracomment>Heard when entries were taken out of the history.</extracomment>
        <translation>Gelöscht: {count}. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>LookAloud goes on without a window. Start it again to see it. Quit in the menu Tools ends it.</source>
        <extracomment>Heard the first time that closing the window does not end the program.</extracomment>
        <translation>LookAloud läuft ohne Fenster weiter. Noch einmal starten, um es zu sehen. „Beenden“ im Menü „Extras“ beendet es.</translation>
    </message>
    <message>
        <source>Of ten descriptions as sure as this one, {count} are right.</source>
        <extracomment>How sure the caption is: its probability in tenths. {count}: 1 to 9.</extracomment>
        <translation>Von zehn so sicheren Beschreibungen stimmen etwa {count}.</translation>
    </message>
    <message>
        <source>Descriptions as sure as this one are nearly always right.</source>
        <extracomment>The same for 10 of 10.</extracomment>
        <translation>So sichere Beschreibungen stimmen fast immer.</translation>
    </message>
    <message>
        <source>Descriptions as unsure as this one are hardly ever right.</source>
        <extracomment>The same for 0 of 10.</extracomment>
        <translation>So unsichere Beschreibungen stimmen fast nie.</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <extracomment>Heard after the description of a page or a screen without text, and when the text is asked for.</extracomment>
        <translation>Es wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>Still reading.</source>
        <extracomment>Heard when the text is asked for and still to come.</extracomment>
        <translation>Der Text wird noch gelesen.</translation>
    </message>
    <message>
        <source>The text was not read. Describe the picture again to have it read.</source>
        <extracomment>Heard when the text is asked for and reading was cancelled or has failed.</extracomment>
        <translation>Der Text wurde nicht gelesen. Dazu das Bild noch einmal beschreiben lassen.</translation>
    </message>
    <message>
        <source>Reading text is switched off in Settings.</source>
        <extracomment>Heard when the text is asked for.</extracomment>
        <translation>Das Lesen von Text ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <extracomment>Title of the dialog with all text that was found in a picture; heading of a column in an exported history.</extracomment>
        <translation>Text im Bild</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <extracomment>Button below that box.</extracomment>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the whole text into the clipboard.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Den ganzen Text in die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <source>Explore the picture</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Bild erkunden</translation>
    </message>
    <message>
        <source>Arrows move between the parts, keys 1 to 9 jump, 1 is the top left. Enter repeats, Escape leaves.</source>
        <extracomment>Stands above the nine parts.</extracomment>
        <translation>Pfeile wechseln zwischen den Teilen, die Tasten 1 bis 9 springen, 1 ist oben links. Eingabe wiederholt, Escape verlässt.</translation>
    </message>
    <message>
        <source>Border. {part}</source>
        <extracomment>Heard when an arrow leads out of the picture. {part}: what was heard of the part where one stays.</extracomment>
        <translation>Rand. {part}</translation>
    </message>
    <message>
        <source>{number}, {place}</source>
        <extracomment>Label above a part. {number}: 1 to 9, the key that jumps to it. {place}: such as &quot;top left&quot;.</extracomment>
        <translation>{number}, {place}</translation>
    </message>
    <message>
        <source>{number} of 9</source>
        <extracomment>Heard after the name of a part, such as &quot;top left&quot;. {number}: 1 to 9, the key that jumps to it.</extracomment>
        <translation>{number} von 9</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <extracomment>Title of the dialog that opens a video.</extracomment>
        <translation>Video wählen</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <extracomment>Kind of file to choose from in that dialog. {patterns}: &quot;*.mp4 *.mkv&quot; and so on; keep the parentheses.</extracomment>
        <translation>Videos ({patterns})</translation>
    </message>
    <message>
        <source>{name}, {begin} to {end}</source>
        <extracomment>What one shot of a video is called in the history. {name}: a file&apos;s name. {begin}, {end}: such as 1:05.</extracomment>
        <translation>{name}, {begin} bis {end}</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <extracomment>What a single picture of a video is called in the history. {time}: such as 1:05.</extracomment>
        <translation>{name} bei {time}</translation>
    </message>
    <message>
        <source>{time}: {text}</source>
        <extracomment>Heard and shown of each shot of a video. {time}: when it begins, such as 1:05. {text}: what it shows.</extracomment>
        <translation>{time}: {text}</translation>
    </message>
    <message>
        <source>Most of the video: {text}</source>
        <extracomment>Heard after the shots of a video. {text}: what most of it shows.</extracomment>
        <translation>Der größte Teil des Videos: {text}</translation>
    </message>
    <message>
        <source>The video is described. Shots: {count}.</source>
        <extracomment>Heard when a video has been described. {count}: of its shots.</extracomment>
        <translation>Das Video ist beschrieben. Einstellungen: {count}.</translation>
    </message>
    <message>
        <source>The video is described as far as it could be read, up to {time}. Shots: {count}.</source>
        <extracomment>Heard in place of the sentence above when only a part of the video could be read. {time}: such as 1:05.</extracomment>
        <translation>Das Video ist beschrieben, soweit es zu lesen war, bis {time}. Einstellungen: {count}.</translation>
    </message>
    <message>
        <source>Going on at {time}.</source>
        <extracomment>Heard when a video is opened that was stopped before. {time}: up to where it is known, such as 1:05.</extracomment>
        <translation>Weiter bei {time}.</translation>
    </message>
    <message>
        <source>Stopped at {time}. Open the video again to go on.</source>
        <extracomment>Heard when a video was stopped with Escape. {time}: up to where it is known, such as 1:05.</extracomment>
        <translation>Angehalten bei {time}. Das Video noch einmal öffnen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{name}: {time} of {length} is described. Shots: {count}.</source>
        <extracomment>Heard when it is asked how far a video is. {time}, {length}: such as 1:05. {count}: of its shots.</extracomment>
        <translation>{name}: {time} von {length} ist beschrieben. Einstellungen: {count}.</translation>
    </message>
    <message>
        <source>{name}: {time} is described. Shots: {count}.</source>
        <extracomment>The same of a video that does not tell its length.</extracomment>
        <translation>{name}: {time} ist beschrieben. Einstellungen: {count}.</translation>
    </message>
    <message>
        <source>No video has been opened yet.</source>
        <extracomment>Heard when a video is asked for before one was opened.</extracomment>
        <translation>Es wurde noch kein Video geöffnet.</translation>
    </message>
    <message>
        <source>Nothing of the video has been described yet.</source>
        <extracomment>Heard when descriptions of a video are to be saved and there are none.</extracomment>
        <translation>Vom Video ist noch nichts beschrieben.</translation>
    </message>
    <message>
        <source>Save video descriptions</source>
        <extracomment>Title of the dialog that asks where to save the descriptions of a video.</extracomment>
        <translation>Videobeschreibungen speichern</translation>
    </message>
    <message>
        <source>WebVTT descriptions</source>
        <extracomment>Kind of file in that dialog: WebVTT, which browsers and players know.</extracomment>
        <translation>WebVTT-Beschreibungen</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <extracomment>Kind of file in that dialog: SubRip.</extracomment>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>Play {name}</source>
        <extracomment>Title of the dialog. {name}: a file&apos;s name.</extracomment>
        <translation>{name} abspielen</translation>
    </message>
    <message>
        <source>Space plays and pauses. Left and right arrow go 5 seconds back and on, up and down arrow to the previous and next description. T tells the place, D describes this picture, Escape leaves.</source>
        <extracomment>Heard when the dialog opens, and after F1 in it.</extracomment>
        <translation>Leertaste spielt ab und hält an. Pfeil links und rechts gehen 5 Sekunden zurück und vor, Pfeil auf und ab zur vorigen und nächsten Beschreibung. T sagt die Stelle, D beschreibt dieses Bild, Escape verlässt.</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>Label of the box that tells whether the video plays, and where it is.</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space plays and pauses. F1 tells all keys.</source>
        <extracomment>Heard after the label of that box.</extracomment>
        <translation>Leertaste spielt ab und hält an. F1 sagt alle Tasten.</translation>
    </message>
    <message>
        <source>Playing, {time} of {length}</source>
        <extracomment>In the player&apos;s box, and heard when asked for. {time}, {length}: such as 1:05.</extracomment>
        <translation>Läuft, {time} von {length}</translation>
    </message>
    <message>
        <source>Waiting for the description, {time} of {length}</source>
        <extracomment>The same while the video stands still until a description has been heard.</extracomment>
        <translation>Wartet auf die Beschreibung, {time} von {length}</translation>
    </message>
    <message>
        <source>Paused, {time} of {length}</source>
        <extracomment>The same while the user has paused it.</extracomment>
        <translation>Angehalten, {time} von {length}</translation>
    </message>
    <message>
        <source>At the end, {length}</source>
        <extracomment>The same at the end of the video.</extracomment>
        <translation>Am Ende, {length}</translation>
    </message>
    <message>
        <source>There is no other description that way.</source>
        <extracomment>Heard when there is no description before or after the place in the video.</extracomment>
        <translation>In dieser Richtung gibt es keine Beschreibung mehr.</translation>
    </message>
    <message>
        <source>There is no picture at this place. Play on and try again.</source>
        <extracomment>Heard when the picture at a place in the video cannot be had.</extracomment>
        <translation>An dieser Stelle gibt es kein Bild. Weiterspielen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Controls</source>
        <extracomment>Title of the player&apos;s buttons.</extracomment>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>The video</source>
        <extracomment>Name of the picture in the player.</extracomment>
        <translation>Das Video</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <extracomment>Button of the player.</extracomment>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Also with Space.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Auch mit der Leertaste.</translation>
    </message>
    <message>
        <source>P&amp;revious description</source>
        <extracomment>Button of the player.</extracomment>
        <translation>&amp;Vorige Beschreibung</translation>
    </message>
    <message>
        <source>Also with arrow up.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Auch mit Pfeil auf.</translation>
    </message>
    <message>
        <source>&amp;Next description</source>
        <extracomment>Button of the player.</extracomment>
        <translation>&amp;Nächste Beschreibung</translation>
    </message>
    <message>
        <source>Also with arrow down.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Auch mit Pfeil ab.</translation>
    </message>
    <message>
        <source>&amp;Describe this picture</source>
        <extracomment>Button of the player.</extracomment>
        <translation>&amp;Dieses Bild beschreiben</translation>
    </message>
    <message>
        <source>Also with D. The video waits until you have heard it.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Auch mit D. Das Video wartet, bis es zu hören war.</translation>
    </message>
    <message>
        <source>{name} cannot be played.</source>
        <extracomment>Heard when a video cannot be played.</extracomment>
        <translation>{name} lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>Its descriptions stand in the history. To play it, save it as MP4 with another program.</source>
        <extracomment>Follows the sentence above when its format is unknown, or the file is damaged.</extracomment>
        <translation>Seine Beschreibungen stehen im Verlauf. Zum Abspielen mit einem anderen Programm als MP4 speichern.</translation>
    </message>
    <message>
        <source>Check that the file is still there and may be read.</source>
        <extracomment>Follows the same sentence when the file cannot be read.</extracomment>
        <translation>Prüfen, ob die Datei noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>A part of the system is missing: {missing}. Run start.py, which says how to install it.</source>
        <extracomment>Follows the same sentence when libraries of the system are missing. {missing}: what the system says.</extracomment>
        <translation>Ein Teil des Systems fehlt: {missing}. start.py ausführen; es sagt, wie man ihn installiert.</translation>
    </message>
    <message>
        <source>&amp;Default key</source>
        <extracomment>Button in the list of keys.</extracomment>
        <translation>&amp;Standardtaste</translation>
    </message>
    <message>
        <source>Give the chosen action the key it came with.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Der gewählten Aktion ihre ursprüngliche Taste geben.</translation>
    </message>
    <message>
        <source>Key for {action}</source>
        <extracomment>Title of the dialog that waits for a new key.</extracomment>
        <translation>Taste für „{action}“</translation>
    </message>
    <message>
        <source>Press the new key for {action}</source>
        <extracomment>Label of the field that takes the new key.</extracomment>
        <translation>Neue Taste für „{action}“ drücken</translation>
    </message>
    <message>
        <source>Enter takes it, Escape leaves, Backspace means no key.</source>
        <extracomment>Heard after the label of that field.</extracomment>
        <translation>Die Eingabetaste übernimmt, Escape bricht ab, die Rücktaste heißt: keine Taste.</translation>
    </message>
    <message>
        <source>{keys} already belongs to {action}. Press another key.</source>
        <extracomment>Heard when a new key belongs to something else already.</extracomment>
        <translation>{keys} gehört schon zu „{action}“. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings dialog.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Test voice</source>
        <extracomment>Button in the settings dialog.</extracomment>
        <translation>Stimme &amp;testen</translation>
    </message>
    <message>
        <source>Speak a sentence as it is set here.</source>
        <extracomment>Heard after the button&apos;s name.</extracomment>
        <translation>Einen Satz so sprechen, wie es hier eingestellt ist.</translation>
    </message>
    <message>
        <source>This is how LookAloud sounds.</source>
        <extracomment>What is spoken to try a voice.</extracomment>
        <translation>So klingt LookAloud.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The choice in the settings that leaves it to the program or to the system.
----------
A choice of who speaks.</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Own text</source>
        <extracomment>Title of the dialog for one&apos;s own text to an entry of the history.
----------
Heading of a column in an exported history: what the user wrote.</extracomment>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Your own text in place of: {text}</source>
        <extracomment>Label of the box for one&apos;s own text; {text} is what the program said.</extracomment>
        <translation>Eigener Text anstelle von: {text}</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <extracomment>Title of the dialog with what was found on this computer.</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What was found on this computer. Nothing of it is sent anywhere.</source>
        <extracomment>Label of the box with what was found on this computer.</extracomment>
        <translation>Was auf diesem Computer gefunden wurde. Nichts davon wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>About LookAloud</source>
        <extracomment>Title of the about dialog.</extracomment>
        <translation>Über LookAloud</translation>
    </message>
    <message>
        <source>About this program and its model</source>
        <extracomment>Label of the box in the about dialog.</extracomment>
        <translation>Über dieses Programm und sein Modell</translation>
    </message>
    <message>
        <source>LookAloud {version}
Tells what pictures show, on this computer alone: no picture ever leaves it.
Descriptions come from a small model and can be wrong. Do not rely on them where it matters.
The program is free under the MIT licence.

{model_card}</source>
        <extracomment>Text of the about dialog.</extracomment>
        <translation>LookAloud {version}
Sagt, was Bilder zeigen, allein auf diesem Computer: Kein Bild verlässt ihn je.
Die Beschreibungen sind auf Englisch, kommen von einem kleinen Modell und können falsch sein. Nicht darauf verlassen, wenn es darauf ankommt.
Das Programm ist frei unter der MIT-Lizenz.

{model_card}</translation>
    </message>
    <message>
        <source>Save text</source>
        <extracomment>Title of the dialog that asks where to save the description.</extracomment>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Kind of file in the dialog that asks where to save the description.</extracomment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>Title of the dialog that asks where to export the history.</extracomment>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>descriptions</source>
        <extracomment>Suggested name for the exported history, without ending.</extracomment>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>LookAloud tells what pictures show</source>
        <extracomment>Tool tip of the tray icon.</extracomment>
        <translation>LookAloud sagt, was Bilder zeigen</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>Heading of a group of settings: who speaks, and how.</extracomment>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <extracomment>Heading of a group of settings: what is told of pictures.</extracomment>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Heading of a group of settings.
----------
Name of something the program remembers; met only when the settings file is damaged just there.</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>Heading of a group of settings.</extracomment>
        <translation>Signaltöne</translation>
    </message>
    <message>
        <source>Language and look</source>
        <extracomment>Heading of a group of settings.</extracomment>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a group of settings.</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Behind a number in the settings, for example &quot;50 %&quot;.</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Behind a number in the settings, for example &quot;10 minutes&quot;. The number can be 1.</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of the number 0 of minutes.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The choice that follows the system&apos;s language or colours.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>How much is told</source>
        <extracomment>Label of a setting: how much is told of a picture.</extracomment>
        <translation>Ausführlichkeit</translation>
    </message>
    <message>
        <source>Full adds other possible descriptions, places, colours, light and size.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Ausführlich nennt auch andere mögliche Beschreibungen, Orte im Bild, Farben, Licht und Größe.</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>A choice of how much is told.</extracomment>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>A choice of how much is told.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>A choice of how much is told.</extracomment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Neutral words for people</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Neutrale Wörter für Menschen</translation>
    </message>
    <message>
        <source>Says person, child and people, and guesses neither man nor woman.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Sagt auf Englisch Person, Kind und Leute und rät nicht, ob es Mann oder Frau ist.</translation>
    </message>
    <message>
        <source>Read text in pictures</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Text in Bildern lesen</translation>
    </message>
    <message>
        <source>Text is told after the description, as soon as it has been read.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Der Text folgt der Beschreibung, sobald er gelesen ist.</translation>
    </message>
    <message>
        <source>Read QR codes and bar codes</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>QR-Codes und Strichcodes lesen</translation>
    </message>
    <message>
        <source>What they hold is told as text. A web address is never opened.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Was sie enthalten, wird als Text gesagt. Eine Webadresse wird nie geöffnet.</translation>
    </message>
    <message>
        <source>Tell what kind of picture it is</source>
        <extracomment>Label of a setting: whether a picture is a photo, a screenshot, a page, a drawing or blank.</extracomment>
        <translation>Art des Bildes sagen</translation>
    </message>
    <message>
        <source>Of screenshots, pages of text, drawings and blank pictures no scene is then made up.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Zu Bildschirmfotos, Textseiten, Zeichnungen und leeren Bildern wird dann keine Szene erfunden.</translation>
    </message>
    <message>
        <source>Warn of bad pictures</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Vor schlechten Bildern warnen</translation>
    </message>
    <message>
        <source>Says when a picture is dark, blurred or on its side, and what helps.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Sagt, wenn ein Bild dunkel, unscharf oder auf die Seite gedreht ist, und was hilft.</translation>
    </message>
    <message>
        <source>Say when a description is not sure</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Unsichere Beschreibungen kennzeichnen</translation>
    </message>
    <message>
        <source>When it is very unsure, no description is told, only what is known.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Ist eine Beschreibung sehr unsicher, wird nur gesagt, was bekannt ist.</translation>
    </message>
    <message>
        <source>File or address in place of a camera</source>
        <extracomment>Name of something the program remembers; met only when the settings file is damaged just there.</extracomment>
        <translation>Datei oder Adresse statt einer Kamera</translation>
    </message>
    <message>
        <source>A file or an address in place of a camera</source>
        <extracomment>Name of something the program remembers; met only when the settings file is damaged just there.</extracomment>
        <translation>Eine Datei oder eine Adresse statt einer Kamera</translation>
    </message>
    <message>
        <source>The camera speaks</source>
        <extracomment>Label of a setting: when the camera speaks by itself.</extracomment>
        <translation>Die Kamera spricht</translation>
    </message>
    <message>
        <source>Describe now always answers, whatever is chosen here.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Jetzt beschreiben antwortet immer, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <extracomment>A choice of when the camera speaks: only when it is asked.</extracomment>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>When something is new</source>
        <extracomment>A choice of when the camera speaks: when there is something new to see.</extracomment>
        <translation>Wenn etwas neu ist</translation>
    </message>
    <message>
        <source>When something is new, and regularly</source>
        <extracomment>A choice of when the camera speaks: as above, and every now and then.</extracomment>
        <translation>Wenn etwas neu ist, und regelmäßig</translation>
    </message>
    <message>
        <source>Sound while nothing changes</source>
        <extracomment>Label of a setting: a sound.</extracomment>
        <translation>Ton, solange sich nichts ändert</translation>
    </message>
    <message>
        <source>Two low tones tell every now and then that the camera still sees the same.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Zwei tiefe Töne sagen ab und zu, dass die Kamera immer noch dasselbe sieht.</translation>
    </message>
    <message>
        <source>Show what the camera sees</source>
        <extracomment>Label of a setting: the camera&apos;s picture in the window.</extracomment>
        <translation>Zeigen, was die Kamera sieht</translation>
    </message>
    <message>
        <source>For people who see; it is not mirrored.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Für Menschen, die sehen; nicht gespiegelt.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>Label of a setting: by which way words reach the user.</extracomment>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Automatic lets the screen reader speak where one runs, else the program&apos;s own voice.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>„Automatisch“ lässt den Screenreader sprechen, wo einer läuft, sonst die Stimme des Programms.</translation>
    </message>
    <message>
        <source>The program&apos;s own voice</source>
        <extracomment>A choice of who speaks.</extracomment>
        <translation>Die Stimme des Programms</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <extracomment>A choice of who speaks.</extracomment>
        <translation>Der Screenreader</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>A choice of who speaks: screen reader and own voice.</extracomment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>A choice of who speaks: nobody.</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Speech engine</source>
        <extracomment>Label of a setting: the program that makes the voice.</extracomment>
        <translation>Sprachsynthese</translation>
    </message>
    <message>
        <source>What makes the program&apos;s own voice.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Was die Stimme des Programms erzeugt.</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The voices that the speech engine has.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Die Stimmen, die diese Sprachsynthese hat.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Label of a setting: how fast the voice speaks.</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>From -100, slow, to 100, fast. 0 is the voice&apos;s own.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Von -100, langsam, bis 100, schnell. 0 ist die eigene der Stimme.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>Label of a setting: how high the voice speaks.</extracomment>
        <translation>Stimmhöhe</translation>
    </message>
    <message>
        <source>From -100, low, to 100, high. 0 is the voice&apos;s own.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Von -100, tief, bis 100, hoch. 0 ist die eigene der Stimme.</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <extracomment>Label of a setting: how loud the voice speaks.</extracomment>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>How loud the program&apos;s own voice is.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Wie laut die Stimme des Programms ist.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <extracomment>Label of a setting: short sounds on or off.</extracomment>
        <translation>Signaltöne abspielen</translation>
    </message>
    <message>
        <source>Short sounds tell that a description has been started, is ready or failed.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Kurze Töne melden, dass eine Beschreibung begonnen wurde, fertig oder misslungen ist.</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Lautstärke der Signaltöne</translation>
    </message>
    <message>
        <source>How loud the short sounds are.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Wie laut die kurzen Töne sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a setting: the language of the program.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the program. It changes with the next start.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Die Sprache des Programms. Sie ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>A choice of language; each is named in itself.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>A choice of language; each is named in itself.</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>100 percent is the size that the system uses.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>100&#xa0;Prozent ist die Größe, die das System verwendet.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Label of a setting: the colours of the program.</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Die Farben der Fenster.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A choice of colours.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A choice of colours.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A choice of colours.</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keep the history when the program ends</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Verlauf beim Beenden behalten</translation>
    </message>
    <message>
        <source>Descriptions are then kept in a file on this computer. Switching it off deletes the file.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Die Beschreibungen bleiben dann in einer Datei auf diesem Computer. Ausschalten löscht die Datei.</translation>
    </message>
    <message>
        <source>Descriptions in the history</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Beschreibungen im Verlauf</translation>
    </message>
    <message>
        <source>When there are more, the oldest are forgotten.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Werden es mehr, werden die ältesten vergessen.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Your desktop&apos;s shortcuts are then answered at once. Quit ends the program all the same.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Tastenkürzel des Desktops wirken dann sofort. „Beenden“ beendet das Programm trotzdem.</translation>
    </message>
    <message>
        <source>Told that the program keeps running</source>
        <extracomment>Name of something the program remembers; met only when the settings file is damaged just there.</extracomment>
        <translation>Hinweis auf das Weiterlaufen des Programms</translation>
    </message>
    <message>
        <source>Key for everywhere</source>
        <extracomment>Label of a setting: a key that works in every program.</extracomment>
        <translation>Taste für überall</translation>
    </message>
    <message>
        <source>Unload the model when idle for</source>
        <extracomment>Label of a setting.</extracomment>
        <translation>Unbenutztes Modell entladen nach</translation>
    </message>
    <message>
        <source>An unloaded model needs no memory; the next description takes some seconds longer.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Ein entladenes Modell braucht keinen Speicher; die nächste Beschreibung dauert einige Sekunden länger.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Label of a setting: which part of the computer works.</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What part of the computer describes the pictures.</source>
        <extracomment>Heard after that label.</extracomment>
        <translation>Welcher Teil des Computers die Bilder beschreibt.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <extracomment>A choice of device.</extracomment>
        <translation>Das schnellste vorhandene</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>A choice of device.</extracomment>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <extracomment>A choice of device.</extracomment>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <extracomment>A choice of device.</extracomment>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
        <source>{value} cannot be set for {setting}.</source>
        <extracomment>Heard when a value cannot be set. {setting} is a label of the settings.</extracomment>
        <translation>{value} lässt sich für „{setting}“ nicht einstellen.</translation>
    </message>
    <message>
        <source>The setting {setting} was damaged and is back at its default.</source>
        <extracomment>Heard at the start when a value in the settings file cannot be understood.</extracomment>
        <translation>Die Einstellung „{setting}“ war beschädigt und hat wieder ihren Standardwert.</translation>
    </message>
    <message>
        <source>It can be on or off.</source>
        <extracomment>Follows one of the two sentences above.</extracomment>
        <translation>Möglich ist ein oder aus.</translation>
    </message>
    <message>
        <source>It can be a whole number from {low} to {high}.</source>
        <extracomment>Follows one of those sentences.</extracomment>
        <translation>Möglich ist eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>It can be one of these: {options}.</source>
        <extracomment>Follows one of those sentences. {options} is a list of choices.</extracomment>
        <translation>Zur Wahl steht: {options}.</translation>
    </message>
    <message>
        <source>It can be any text.</source>
        <extracomment>Follows one of those sentences.</extracomment>
        <translation>Möglich ist jeder Text.</translation>
    </message>
    <message>
        <source>Set your keys again in the list of keys.</source>
        <extracomment>Follows one of those sentences.</extracomment>
        <translation>Die eigenen Tasten in der Liste der Tasten neu festlegen.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <extracomment>Heard when a file of the program&apos;s own is there but cannot be opened.</extracomment>
        <translation>{file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{why}. Make sure that the file belongs to you; until then the program goes on without it.</source>
        <extracomment>Follows the sentence above. {why} comes from the system.</extracomment>
        <translation>{why}. Dafür sorgen, dass die Datei dem eigenen Benutzerkonto gehört; bis dahin läuft das Programm ohne sie.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <extracomment>Heard when the content of a file of the program&apos;s own makes no sense.</extracomment>
        <translation>Die Datei {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside as {file}, and the program goes on without it.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Sie wurde als {file} beiseitegelegt, und das Programm läuft ohne sie weiter.</translation>
    </message>
    <message>
        <source>{why}. Delete the file; the program goes on without it.</source>
        <extracomment>Follows the same sentence, when the file cannot even be renamed. {why} comes from the system.</extracomment>
        <translation>{why}. Die Datei löschen; das Programm läuft ohne sie weiter.</translation>
    </message>
    <message>
        <source>{file} cannot be saved.</source>
        <extracomment>Heard when settings, history or an exported file cannot be saved.</extracomment>
        <translation>{file} kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{why}. Make room on the disk, or choose a folder that you may write to.</source>
        <extracomment>Follows the sentence above. {why} comes from the system.</extracomment>
        <translation>{why}. Platz auf dem Datenträger schaffen, oder einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>The history&apos;s file {file} cannot be deleted.</source>
        <extracomment>Heard when the user no longer wants the history kept, and its file resists.</extracomment>
        <translation>Die Datei des Verlaufs {file} kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>{why}. Delete it yourself.</source>
        <extracomment>Follows the sentence above. {why} comes from the system.</extracomment>
        <translation>{why}. Die Datei von Hand löschen.</translation>
    </message>
    <message>
        <source>Descriptions by LookAloud</source>
        <extracomment>Title of an exported history.</extracomment>
        <translation>Beschreibungen von LookAloud</translation>
    </message>
    <message>
        <source>Pictures: {count}, the newest first</source>
        <extracomment>Heard with the table of an exported history.</extracomment>
        <translation>Bilder: {count}, das neueste zuerst</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Kind of file in the dialog that asks where to export the history.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table for a spreadsheet, CSV</source>
        <extracomment>Kind of file in that dialog: comma-separated values.</extracomment>
        <translation>Tabelle für Tabellenkalkulationen, CSV</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>Kind of file in that dialog: HTML.</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column in an exported history.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Heading of a column in an exported history: what the picture is called.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Label of the box with the last description that was spoken.
----------
Heading of a column in an exported history.</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>LookAloud is running already and does not answer.</source>
        <extracomment>Heard, or read in a terminal, when the program is called a second time and the first one hangs.</extracomment>
        <translation>LookAloud läuft schon und antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again in a moment. If that does not help, end it and start it again.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Gleich noch einmal versuchen. Hilft das nicht, LookAloud beenden und neu starten.</translation>
    </message>
    <message>
        <source>Your desktop&apos;s shortcuts will not reach LookAloud.</source>
        <extracomment>Heard at the start when later starts will not be able to reach this one.</extracomment>
        <translation>Tastenkürzel des Desktops werden LookAloud nicht erreichen.</translation>
    </message>
    <message>
        <source>{why}. Make sure that your own folders can be written to, then start LookAloud again.</source>
        <extracomment>Follows the sentence above. {why} comes from the system.</extracomment>
        <translation>{why}. Dafür sorgen, dass in die eigenen Ordner geschrieben werden kann, dann LookAloud neu starten.</translation>
    </message>
    <message>
        <source>The log file {file} cannot be written.</source>
        <extracomment>Heard at the start when nothing can be logged.</extracomment>
        <translation>Die Protokolldatei {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{why}. Everything else works; failures are told but not written down.</source>
        <extracomment>Follows the sentence above. {why} comes from the system.</extracomment>
        <translation>{why}. Alles andere funktioniert; Fehler werden gemeldet, aber nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>{key} cannot be the key for everywhere.</source>
        <extracomment>Heard when the key for everywhere cannot be had.</extracomment>
        <translation>{key} kann nicht die Taste für überall sein.</translation>
    </message>
    <message>
        <source>Another program has it. Choose another key.</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>Ein anderes Programm hat sie. Eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Write one key, with or without Ctrl, Alt, Shift and Meta, for example Ctrl+Alt+D.</source>
        <extracomment>Follows the same sentence.</extracomment>
        <translation>Eine Taste angeben, mit oder ohne Ctrl, Alt, Shift und Meta, zum Beispiel Ctrl+Alt+D; Ctrl steht für Strg.</translation>
    </message>
    <message>
        <source>It is needed for writing. Add Ctrl, Alt or Meta to it.</source>
        <extracomment>Follows the same sentence: no other program could be typed into any more.</extracomment>
        <translation>Sie wird zum Schreiben gebraucht. Ctrl, Alt oder Meta hinzufügen; Ctrl steht für Strg.</translation>
    </message>
    <message>
        <source>This keyboard does not have it. Choose another key.</source>
        <extracomment>Follows the same sentence.</extracomment>
        <translation>Diese Tastatur hat sie nicht. Eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>The display refused. Use your desktop&apos;s own shortcuts instead, with the command lookaloud --describe-screen</source>
        <extracomment>Follows the same sentence: there is no access to the X11 display.</extracomment>
        <translation>Die Anzeige hat es abgelehnt. Stattdessen Tastenkürzel des Desktops verwenden, mit dem Befehl lookaloud --describe-screen</translation>
    </message>
    <message>
        <source>This desktop gives programs no key for everywhere.</source>
        <extracomment>Heard when a key for everywhere is wanted where programs cannot have one: Wayland, Windows, macOS.</extracomment>
        <translation>Dieser Desktop gibt Programmen keine Taste für überall.</translation>
    </message>
    <message>
        <source>Make a shortcut in your desktop&apos;s own keyboard settings, with the command lookaloud --describe-screen</source>
        <extracomment>Follows the sentence above.</extracomment>
        <translation>In den Tastatureinstellungen des Desktops ein Tastenkürzel anlegen, mit dem Befehl lookaloud --describe-screen</translation>
    </message>
</context>
</TS>
