<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Banner</name>
    <message>
        <source>Connection lost %1 ago</source>
        <translation>Sin conexión desde hace %1</translation>
    </message>
    <message>
        <source>Next try: %1 in %2 s.</source>
        <translation>Próximo intento: %1 en %2 s.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>BookTools</name>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>Añadir %1 a mi agenda</translation>
    </message>
    <message>
        <source>Phone book and recent calls</source>
        <translation>Agenda y llamadas recientes</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Forget recent calls</source>
        <translation>Olvidar llamadas recientes</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Colgar</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Al puesto</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>hablado %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>retenida %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Llamada con %1</translation>
    </message>
    <message>
        <source>This call on line %1 is why you are not ready.</source>
        <translation>Esta llamada en la línea %1 es el motivo de que no esté disponible.</translation>
    </message>
    <message>
        <source>Asked, waiting for the server.</source>
        <translation>Solicitado, el servidor aún no ha respondido.</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, sin confirmar</translation>
    </message>
</context>
<context>
    <name>CallParties</name>
    <message>
        <source>Drop</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Ends the part of %1 in this call</source>
        <translation>Termina la participación de %1 en esta llamada</translation>
    </message>
    <message>
        <source>Only who made the conference can drop somebody</source>
        <translation>Solo quien creó la conferencia puede retirar a alguien</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Call %1 again</source>
        <translation>Volver a llamar a %1</translation>
    </message>
    <message>
        <source>What would the rules do?</source>
        <translation>¿Qué harían las reglas?</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>Añadir %1 a mi agenda</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>CallVariableRow</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, asked for: %2</source>
        <translation>%1, solicitado: %2</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Deshacer el cambio de %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Leave %1 as it is</source>
        <translation>Dejar %1 como está</translation>
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
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Nobody and nothing is called that.</source>
        <translation>Nadie ni nada se llama así.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completar</translation>
    </message>
</context>
<context>
    <name>ConnectionLamp</name>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta todavía</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>próximo intento en %1 s</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Cambiar un contacto</translation>
    </message>
    <message>
        <source>In your own phone book, on this computer.</source>
        <translation>En su propia agenda, en este equipo.</translation>
    </message>
    <message>
        <source>From the site&apos;s phone book, which can&apos;t be changed here.</source>
        <translation>De la agenda del centro, que aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Favourite %1</source>
        <translation>Favorito %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1, from the site&apos;s phone book</source>
        <translation>%1, de la agenda del centro</translation>
    </message>
</context>
<context>
    <name>DayFacts</name>
    <message>
        <source>Handled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Talk, average</source>
        <translation>Conversación, media</translation>
    </message>
    <message>
        <source>Wrap-up, average</source>
        <translation>Trabajo posterior, media</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Time ready</source>
        <translation>Tiempo disponible</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No disponible</translation>
    </message>
</context>
<context>
    <name>DayFilters</name>
    <message>
        <source>Find a call</source>
        <translation>Buscar una llamada</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Find a state</source>
        <translation>Buscar un estado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>sesión iniciada %1</translation>
    </message>
    <message>
        <source>Nothing is kept here</source>
        <translation>Aquí no se guarda nada</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s).</source>
        <translation>
            <numerusform>Una llamada.</numerusform>
            <numerusform>%n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s).</source>
        <translation>
            <numerusform>%n periodo.</numerusform>
            <numerusform>%n periodos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>%1, ext. %2</source>
        <translation>%1, ext. %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Type or paste a number, or a name.</source>
        <translation>Escriba o pegue un número o un nombre.</translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Marca %1</translation>
    </message>
    <message>
        <source>Dials %1 for %2</source>
        <translation>Marca %1 para %2</translation>
    </message>
    <message>
        <source>Consult while %1 waits</source>
        <translation>Consultar mientras %1 espera</translation>
    </message>
    <message>
        <source>Transfer %1 to</source>
        <translation>Transferir %1 a</translation>
    </message>
    <message>
        <source>Add to the call with %1</source>
        <translation>Añadir a la llamada con %1</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number to dial</source>
        <translation>Número que marcar</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>The phone book is empty</source>
        <translation>La agenda está vacía</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Type the number that you want to call.</source>
        <translation>Escriba el número al que quiere llamar.</translation>
    </message>
    <message>
        <source>No name or number in the phone book begins like that.</source>
        <translation>Ningún nombre ni número de la agenda empieza así.</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>No recent calls</source>
        <translation>No hay llamadas recientes</translation>
    </message>
    <message>
        <source>Everybody who was on the phone with you is listed here.</source>
        <translation>Aquí aparecen todas las personas con las que ha hablado por teléfono.</translation>
    </message>
    <message>
        <source>This place is shared, so calls are not remembered.</source>
        <translation>Este puesto es compartido, por eso las llamadas no se guardan.</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
</context>
<context>
    <name>FloatingCard</name>
    <message>
        <source>A call is ringing</source>
        <translation>Suena una llamada</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Ir al puesto</translation>
    </message>
    <message>
        <source>A campaign offers a customer</source>
        <translation>Una campaña ofrece un cliente</translation>
    </message>
    <message>
        <source>Customer to call: %1</source>
        <translation>Cliente por llamar: %1</translation>
    </message>
    <message>
        <source>Customer to call</source>
        <translation>Cliente al que llamar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpItem</name>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
</context>
<context>
    <name>HelpItems</name>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>Mala línea</translation>
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
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>CSV or vCard. What is new in it is added to your own phone book.</source>
        <translation>CSV o vCard. Lo nuevo se añade a su propia agenda.</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>Path of a file, or drop it here</source>
        <translation>Ruta de un archivo, o suéltelo aquí</translation>
    </message>
    <message>
        <source>In your documents and downloads</source>
        <translation>En sus documentos y descargas</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Leyendo el archivo.</translation>
    </message>
    <message>
        <source>Left out, everything else was read:</source>
        <translation>Se omitió esto, el resto se leyó:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the key of %1</source>
        <translation>Cambiar la tecla de %1</translation>
    </message>
    <message>
        <source>Back to the keymap&apos;s key of %1</source>
        <translation>Devolver a %1 la tecla del juego</translation>
    </message>
    <message>
        <source>No key for %1</source>
        <translation>Ninguna tecla para %1</translation>
    </message>
    <message>
        <source>Press the new key. Escape keeps the old one.</source>
        <translation>Pulse la nueva tecla. Escape conserva la anterior.</translation>
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
        <translation>Al siguiente control</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Do what the control says; in the dial field: call</source>
        <translation>Hacer lo que dice el control; en el campo de marcado: llamar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open; give up a target</source>
        <translation>Cerrar lo abierto; abandonar un destino</translation>
    </message>
    <message>
        <source>Walk lists and pages</source>
        <translation>Recorrer listas y páginas</translation>
    </message>
    <message>
        <source>Tones for the call that you talk on, while you type nothing</source>
        <translation>Tonos para la llamada en curso, mientras no escriba nada</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>KeySheetRow</name>
    <message>
        <source>%1: no key</source>
        <translation>%1: sin tecla</translation>
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
        <translation>Teclas enviadas: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>The keyboard&apos;s digits go to the call, too. Shown as dots, never stored.</source>
        <translation>Las cifras del teclado también van a la llamada. Se muestran como puntos y nunca se guardan.</translation>
    </message>
    <message>
        <source>The keyboard&apos;s digits go to the call, too. Never stored.</source>
        <translation>Las cifras del teclado también van a la llamada. Nunca se guardan.</translation>
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
        <translation>Mis colas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n persona en espera</numerusform>
            <numerusform>%1: %n personas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest wait %1, at %2</source>
        <translation>Espera más larga: %1, a las %2</translation>
    </message>
    <message>
        <source>Nobody is waiting, at %1</source>
        <translation>Nadie espera, a las %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A las %1</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Customer to call: %1</source>
        <translation>Cliente por llamar: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Call from %1, %2</source>
        <translation>Llamada de %1, %2</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>La llamada a %1 ha fallado</translation>
    </message>
</context>
<context>
    <name>NoCall</name>
    <message>
        <source>Ready for the next call</source>
        <translation>Disponible para la próxima llamada</translation>
    </message>
    <message>
        <source>It shows here as soon as it rings on your phone.</source>
        <translation>Aparece aquí en cuanto suene su teléfono.</translation>
    </message>
    <message>
        <source>No calls reach you</source>
        <translation>No le llegan llamadas</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>A call is on its way</source>
        <translation>Llega una llamada</translation>
    </message>
    <message>
        <source>The server counts you as talking</source>
        <translation>Para el servidor, usted está en llamada</translation>
    </message>
    <message>
        <source>No call on your phone was told to this desktop.</source>
        <translation>Aquí no se ha comunicado ninguna llamada en su teléfono.</translation>
    </message>
    <message>
        <source>Waiting for your state</source>
        <translation>Esperando su estado</translation>
    </message>
    <message>
        <source>The server has not told it yet.</source>
        <translation>El servidor aún no lo ha comunicado.</translation>
    </message>
    <message>
        <source>Press Ready when you want the next one.</source>
        <translation>Pulse Disponible cuando quiera la siguiente.</translation>
    </message>
    <message>
        <source>Press Ready, or %1, when you want the next one.</source>
        <translation>Pulse Disponible o %1 cuando quiera la siguiente.</translation>
    </message>
    <message>
        <source>No calls reach you. Press Ready when you are done.</source>
        <translation>No le llegan llamadas. Pulse Disponible cuando haya terminado.</translation>
    </message>
    <message>
        <source>No calls reach you. Press Ready, or %1, when you are done.</source>
        <translation>No le llegan llamadas. Pulse Disponible o %1 cuando haya terminado.</translation>
    </message>
    <message>
        <source>Back to ready</source>
        <translation>Volver a disponible</translation>
    </message>
    <message>
        <source>You missed a call</source>
        <translation>Ha perdido una llamada</translation>
    </message>
    <message>
        <source>The server has signed you out</source>
        <translation>El servidor ha cerrado su sesión</translation>
    </message>
</context>
<context>
    <name>NoEntries</name>
    <message>
        <source>Your calls can&apos;t be read</source>
        <translation>Sus llamadas no se pueden leer</translation>
    </message>
    <message>
        <source>Your states can&apos;t be read</source>
        <translation>No se pueden leer sus estados</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>No such call</source>
        <translation>Ninguna llamada así</translation>
    </message>
    <message>
        <source>No such state</source>
        <translation>Ningún estado así</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Todavía no hay llamadas</translation>
    </message>
    <message>
        <source>No states yet</source>
        <translation>Aún no hay estados</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Se está leyendo el diario.</translation>
    </message>
    <message>
        <source>Other words, or other days, may find it.</source>
        <translation>Quizá lo encuentren otras palabras u otros días.</translation>
    </message>
    <message>
        <source>Your calls show here as they happen.</source>
        <translation>Sus llamadas aparecen aquí según ocurren.</translation>
    </message>
    <message>
        <source>Your states show here as they change.</source>
        <translation>Sus estados aparecen aquí a medida que cambian.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Asked for help, waiting for the server.</source>
        <translation>Ayuda solicitada, el servidor aún no ha respondido.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Kind of number %1</source>
        <translation>Tipo del número %1</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Quitar el número %1</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
</context>
<context>
    <name>PendingBadge</name>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Después:</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Reason and cause</source>
        <translation>Motivo y causa</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Customer to call</source>
        <translation>Cliente al que llamar</translation>
    </message>
    <message>
        <source>Campaign call</source>
        <translation>Llamada de campaña</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Skip for good</source>
        <translation>Omitir siempre</translation>
    </message>
    <message>
        <source>Reject for good</source>
        <translation>Rechazar siempre</translation>
    </message>
    <message>
        <source>Asked, waiting for the server.</source>
        <translation>Solicitado, el servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>Cancel reservation</source>
        <translation>Cancelar la reserva</translation>
    </message>
</context>
<context>
    <name>PreviewOutcome</name>
    <message>
        <source>Call back at a time in the customer&apos;s day, or at another number</source>
        <translation>Devolver la llamada a una hora del día del cliente o a otro número</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Day and time in the customer&apos;s local time, or another number</source>
        <translation>Día y hora en la hora local del cliente, u otro número</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>No call back</source>
        <translation>Sin devolución</translation>
    </message>
</context>
<context>
    <name>ReadyCountdown</name>
    <message>
        <source>Contact is back. You will be ready again in %1 s.</source>
        <translation>Ha vuelto el contacto. Volverá a estar disponible en %1 s.</translation>
    </message>
    <message>
        <source>Contact is back. You will be ready again.</source>
        <translation>Ha vuelto el contacto. Volverá a estar disponible.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReasonItem</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorito %1</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Type to find a reason</source>
        <translation>Escriba para buscar un motivo</translation>
    </message>
    <message>
        <source>No reason has that word or code</source>
        <translation>Ningún motivo tiene esa palabra o ese código</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Call %1 again</source>
        <translation>Volver a llamar a %1</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>Añadir %1 a mi agenda</translation>
    </message>
</context>
<context>
    <name>RingBar</name>
    <message>
        <source>%1 is calling</source>
        <translation>%1 llama</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Al puesto</translation>
    </message>
    <message>
        <source>Customer to call: %1</source>
        <translation>Cliente por llamar: %1</translation>
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
        <translation>¿Qué harían las reglas?</translation>
    </message>
    <message>
        <source>For the call with %1, by the data that the journal keeps. Nothing is done.</source>
        <translation>Para la llamada con %1, según los datos del diario. No se hace nada.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Scrolls with the arrow keys</source>
        <translation>Se desplaza con las teclas de flecha</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Teclas de las órdenes</translation>
    </message>
    <message>
        <source>The policy of this computer decides the keys.</source>
        <translation>La directiva de este equipo decide las teclas.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting is called that</source>
        <translation>Ningún ajuste se llama así</translation>
    </message>
    <message>
        <source>Type a part of its name. Escape shows all of them.</source>
        <translation>Escriba una parte del nombre. Escape los muestra todos.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Agent ID</source>
        <translation>ID de agente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloqueo de mayúsculas activado</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>last used at this seat</source>
        <translation>última usada en este puesto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Asked, waiting for the server.</source>
        <translation>Solicitado, el servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>Iniciando sesión.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>This link is not encrypted</source>
        <translation>Este enlace no está cifrado</translation>
    </message>
    <message>
        <source>Demo: sign in as agent01 with the password demo on extension 2001.</source>
        <translation>Demo: inicie sesión como agent01 con la contraseña demo en la extensión 2001.</translation>
    </message>
</context>
<context>
    <name>SignOutButton</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Reasons to sign out</source>
        <translation>Motivos para cerrar sesión</translation>
    </message>
</context>
<context>
    <name>SiteFaults</name>
    <message>
        <source>Site phone book: %1</source>
        <translation>Agenda del centro: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y una más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFaultsDialog</name>
    <message>
        <source>The site&apos;s phone book</source>
        <translation>La agenda del centro</translation>
    </message>
    <message>
        <source>These lines were left out, everything else was read. Who looks after the file can mend them.</source>
        <translation>Estas líneas se omitieron, el resto se leyó. Quien cuida el archivo puede corregirlas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>StateBlock</name>
    <message>
        <source>Last confirmed %1 ago</source>
        <translation>Confirmado hace %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>StateButtons</name>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Reasons for not ready</source>
        <translation>Motivos de No disponible</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>%1, ext. %2</source>
        <translation>%1, ext. %2</translation>
    </message>
</context>
<context>
    <name>TerminalChoice</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Talking</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>De %1 a %2: %3</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Ext. %1</source>
        <translation>Ext. %1</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WrapUpCard</name>
    <message>
        <source>Wrap-up after the call with %1</source>
        <translation>Trabajo posterior a la llamada con %1</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>hablado %1</translation>
    </message>
    <message>
        <source>left, then Not ready</source>
        <translation>restante; luego, No disponible</translation>
    </message>
    <message>
        <source>The time for wrap-up is over and you are not ready. What you wrote is kept; go on or finish.</source>
        <translation>El tiempo de trabajo posterior ha terminado y no está disponible. Lo escrito se conserva; siga o termine.</translation>
    </message>
    <message>
        <source>Reasons, up to five</source>
        <translation>Motivos, hasta cinco</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Nota sobre la llamada</translation>
    </message>
    <message>
        <source>Save and be ready</source>
        <translation>Guardar y disponible</translation>
    </message>
    <message>
        <source>Back to ready</source>
        <translation>Volver a disponible</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>callfloor</name>
    <message>
        <source>The server did not answer in time. The request may still take effect; watch the state and try again if it does not.</source>
        <translation>El servidor no respondió a tiempo. La solicitud todavía puede surtir efecto; observe el estado y, si no cambia, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Contact with the server was lost before it answered. Wait until it is back, look at the state, then try again.</source>
        <translation>Se perdió el contacto con el servidor antes de que respondiera. Espere a que vuelva, mire el estado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not possible in the present state. Wait until the state has changed and try again.</source>
        <translation>No es posible en el estado actual. Espere a que cambie e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server can&apos;t take what was entered. Make it shorter and try again.</source>
        <translation>El servidor no puede aceptar lo que ha escrito. Acórtelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by another agent. Sign in with another extension, or ask the other agent to sign out.</source>
        <translation>La extensión %1 la usa otro agente. Inicie sesión con otra extensión o pida al otro agente que cierre la sesión.</translation>
    </message>
    <message>
        <source>Extension %1 is in use by another desktop. Close that one, or sign in with another extension.</source>
        <translation>La extensión %1 la usa otra aplicación. Ciérrela o inicie sesión con otra extensión.</translation>
    </message>
    <message>
        <source>The server does not accept the agent ID %1. Check it and sign in again.</source>
        <translation>El servidor no acepta el ID de agente %1. Compruébelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not encrypt the connection, so nothing was sent to it. Check the address and port, or ask your administrator.</source>
        <translation>%1 no cifra la conexión, por lo que no se le envió nada. Compruebe la dirección y el puerto o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that this computer does not trust, so nothing was sent to it. Ask your administrator to install the issuer&apos;s certificate.</source>
        <translation>El certificado de %1 es de un emisor en el que este equipo no confía, por lo que no se le envió nada. Pida a su administrador que instale el certificado del emisor.</translation>
    </message>
    <message>
        <source>The certificate that %1 showed belongs to another server, so nothing was sent to it. Check the address, or ask your administrator.</source>
        <translation>El certificado que mostró %1 es de otro servidor, por lo que no se le envió nada. Compruebe la dirección o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent to it. Tell your administrator, and check the clock of this computer.</source>
        <translation>El certificado de %1 ha caducado, por lo que no se le envió nada. Avise a su administrador y compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent to it. Check the clock of this computer, or tell your administrator.</source>
        <translation>El certificado de %1 aún no es válido, por lo que no se le envió nada. Compruebe el reloj de este equipo o avise a su administrador.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be made secure, so nothing was sent to it. Tell your administrator what stands under &quot;Details&quot;.</source>
        <translation>No se pudo proteger la conexión con %1, por lo que no se le envió nada. Indique a su administrador lo que aparece en «Detalles».</translation>
    </message>
    <message>
        <source>%1 is on standby. Callfloor looks for the active server by itself; wait a moment.</source>
        <translation>%1 está en espera. Callfloor busca el servidor activo automáticamente; espere un momento.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network, or ask your administrator.</source>
        <translation>%1 no responde. Compruebe la dirección y la red o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>%1 sent a message that can&apos;t be read, so the connection was ended. Tell your administrator what stands under &quot;Details&quot;.</source>
        <translation>%1 envió un mensaje que no se puede leer, por lo que se cortó la conexión. Indique a su administrador lo que aparece en «Detalles».</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network, or ask your administrator.</source>
        <translation>No se puede acceder a %1. Compruebe la dirección y la red o pregunte a su administrador.</translation>
    </message>
</context>
<context>
    <name>callfloor::AgentViewModel</name>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>by your supervisor</source>
        <translation>por su supervisor</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>por el sistema</translation>
    </message>
    <message>
        <source>by your phone</source>
        <translation>por su teléfono</translation>
    </message>
    <message>
        <source>after this call</source>
        <translation>al colgar</translation>
    </message>
    <message>
        <source>asked, waiting</source>
        <translation>solicitado, en espera</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Motivo %1</translation>
    </message>
    <message>
        <source>While contact was lost, your state changed from %1 to %2.</source>
        <translation>Mientras no había contacto, su estado pasó de %1 a %2.</translation>
    </message>
    <message>
        <source>Press Ready when you can take calls.</source>
        <translation>Pulse Disponible cuando pueda atender llamadas.</translation>
    </message>
    <message>
        <source>Contact is back. &quot;%1&quot; was asked for again.</source>
        <translation>Ha vuelto el contacto. Se solicitó de nuevo «%1».</translation>
    </message>
    <message>
        <source>Not ready will be asked for as soon as contact is back.</source>
        <translation>Se solicitará «No disponible» en cuanto vuelva el contacto.</translation>
    </message>
</context>
<context>
    <name>callfloor::AskedActions</name>
    <message>
        <source>The server agreed, but nothing changed at the call. Look at your phone, then try again.</source>
        <translation>El servidor aceptó, pero nada cambió en la llamada. Mire su teléfono e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callfloor::BookImport</name>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>Se añadió un contacto.</numerusform>
            <numerusform>Se añadieron %n contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your contacts got what was new.</source>
        <translation>
            <numerusform>Uno de sus contactos recibió lo nuevo.</numerusform>
            <numerusform>%n de sus contactos recibieron lo nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation>
            <numerusform>Uno no traía nada nuevo.</numerusform>
            <numerusform>%n no traían nada nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no room in your book.</source>
        <translation>
            <numerusform>Uno no cupo en su agenda.</numerusform>
            <numerusform>%n no cupieron en su agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact was found in %1.</source>
        <translation>No se encontró ningún contacto en %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::CallListModel</name>
    <message>
        <source>Queue call</source>
        <translation>Llamada de la cola</translation>
    </message>
    <message>
        <source>Transferred call</source>
        <translation>Llamada transferida</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Llamada directa</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>Llamada interna</translation>
    </message>
    <message>
        <source>Offered call</source>
        <translation>Llamada ofrecida</translation>
    </message>
    <message>
        <source>Consult call</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Preview call</source>
        <translation>Llamada con vista previa</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Petición de ayuda</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Llamada de emergencia</translation>
    </message>
    <message>
        <source>Monitored call</source>
        <translation>Llamada supervisada</translation>
    </message>
    <message>
        <source>Supervisor barged in</source>
        <translation>Supervisor incorporado</translation>
    </message>
    <message>
        <source>Taken by supervisor</source>
        <translation>Tomada por el supervisor</translation>
    </message>
    <message>
        <source>Outbound campaign</source>
        <translation>Campaña saliente</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
</context>
<context>
    <name>callfloor::CallVariable</name>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>lost in the outage</source>
        <translation>perdido durante el corte</translation>
    </message>
</context>
<context>
    <name>callfloor::CallsViewModel</name>
    <message>
        <source>The call with %1 ended while contact was lost.</source>
        <translation>La llamada con %1 terminó mientras no había contacto.</translation>
    </message>
    <message>
        <source>The call from %1 was answered on another phone.</source>
        <translation>La llamada de %1 se contestó en otro teléfono.</translation>
    </message>
    <message>
        <source>The call from %1 was not answered here and rings elsewhere now.</source>
        <translation>La llamada de %1 no se contestó aquí y ahora suena en otro lugar.</translation>
    </message>
    <message>
        <source>The call from %1 ended before it was answered.</source>
        <translation>La llamada de %1 terminó antes de ser contestada.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait until you talk on this call again.</source>
        <translation>Ahora no es posible. Espere a hablar de nuevo en esta llamada.</translation>
    </message>
    <message>
        <source>You can&apos;t dial now. Wait until your phone is free and you are signed in.</source>
        <translation>Ahora no puede llamar. Espere a que su teléfono esté libre y la sesión iniciada.</translation>
    </message>
    <message>
        <source>Enter a number to dial.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>The call to %1 failed. %2</source>
        <translation>La llamada a %1 no se pudo realizar. %2</translation>
    </message>
</context>
<context>
    <name>callfloor::Campaign</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Rejected for good</source>
        <translation>Rechazada para siempre</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Skipped for good</source>
        <translation>Omitida para siempre</translation>
    </message>
    <message>
        <source>Customer reached</source>
        <translation>Cliente localizado</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Contestador</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>No volver a llamar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No call back</source>
        <translation>Sin devolución</translation>
    </message>
    <message>
        <source>Call back wanted</source>
        <translation>Devolución solicitada</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>At the number %1</source>
        <translation>En el número %1</translation>
    </message>
    <message>
        <source>%1, %2 by the customer&apos;s clock</source>
        <translation>%1, %2 en la hora del cliente</translation>
    </message>
</context>
<context>
    <name>callfloor::Commands</name>
    <message>
        <source>You are talking to nobody.</source>
        <translation>No está hablando con nadie.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>an accept pick up</source>
        <comment>words that find the command &quot;Answer&quot; by typing</comment>
        <translation>co contestar atender</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>No suena ninguna llamada.</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>hu hang up release drop</source>
        <comment>words that find the command &quot;End call&quot; by typing</comment>
        <translation>cu colgar terminar</translation>
    </message>
    <message>
        <source>There is no call that can be ended.</source>
        <translation>No hay ninguna llamada que se pueda terminar.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>ho wait park</source>
        <comment>words that find the command &quot;Hold&quot; by typing</comment>
        <translation>re retener espera aparcar</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>re resume unhold</source>
        <comment>words that find the command &quot;Retrieve&quot; by typing</comment>
        <translation>rec recuperar reanudar</translation>
    </message>
    <message>
        <source>No call is on hold.</source>
        <translation>No hay ninguna llamada retenida.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>co ask</source>
        <comment>words that find the command &quot;Consult&quot; by typing</comment>
        <translation>cs consultar preguntar</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>back</source>
        <comment>words that find the command &quot;Reconnect&quot; by typing</comment>
        <translation>volver</translation>
    </message>
    <message>
        <source>Nobody waits on hold while you consult.</source>
        <translation>Nadie espera mientras consulta.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>tr pass</source>
        <comment>words that find the command &quot;Transfer&quot; by typing</comment>
        <translation>tr transferir pasar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>cf add join</source>
        <comment>words that find the command &quot;Conference&quot; by typing</comment>
        <translation>cf conferencia añadir unir</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>sw toggle alternate</source>
        <comment>words that find the command &quot;Swap&quot; by typing</comment>
        <translation>al alternar cambiar</translation>
    </message>
    <message>
        <source>Nobody waits on hold while you talk.</source>
        <translation>Nadie espera mientras habla.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Retirar a %1</translation>
    </message>
    <message>
        <source>Only who made the conference can drop somebody.</source>
        <translation>Solo quien creó la conferencia puede retirar a alguien.</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>kp tones dtmf digits</source>
        <comment>words that find the command &quot;Keypad&quot; by typing</comment>
        <translation>te tonos dtmf dígitos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such command now.</source>
        <translation>Esa orden no existe ahora.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. Take it away there first.</source>
        <translation>%1 es la tecla de «%2». Quítela antes de ahí.</translation>
    </message>
    <message>
        <source>The policy of this computer decides the keys.</source>
        <translation>La directiva de este equipo decide las teclas.</translation>
    </message>
    <message>
        <source>Your phone has no free line now.</source>
        <translation>Su teléfono no tiene ahora ninguna línea libre.</translation>
    </message>
    <message>
        <source>You are talking to nobody, or somebody waits on hold.</source>
        <translation>No está hablando con nadie, o hay alguien retenido.</translation>
    </message>
    <message>
        <source>Nobody was on the phone with you yet.</source>
        <translation>Todavía no ha hablado con nadie por teléfono.</translation>
    </message>
    <message>
        <source>Transfer to favourite %1: %2</source>
        <translation>Transferir al favorito %1: %2</translation>
    </message>
    <message>
        <source>Type a number to call</source>
        <translation>Escribir un número para llamar</translation>
    </message>
    <message>
        <source>dial call new</source>
        <comment>words that find the command &quot;Type a number to call&quot; by typing</comment>
        <translation>marcar llamar nueva</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>Volver a llamar al último número</translation>
    </message>
    <message>
        <source>redial again</source>
        <comment>words that find the command &quot;Call the last number again&quot; by typing</comment>
        <translation>rellamar otra vez</translation>
    </message>
    <message>
        <source>Transfer to the last number</source>
        <translation>Transferir al último número</translation>
    </message>
    <message>
        <source>direct blind</source>
        <comment>words that find the command &quot;Transfer to the last number&quot; by typing</comment>
        <translation>directa ciega</translation>
    </message>
    <message>
        <source>a German keyboard</source>
        <translation>un teclado alemán</translation>
    </message>
    <message>
        <source>a French keyboard</source>
        <translation>un teclado francés</translation>
    </message>
    <message>
        <source>a Polish keyboard</source>
        <translation>un teclado polaco</translation>
    </message>
    <message>
        <source>a Czech keyboard</source>
        <translation>un teclado checo</translation>
    </message>
    <message>
        <source>a Spanish keyboard</source>
        <translation>un teclado español</translation>
    </message>
    <message>
        <source>That is no key that can be used here.</source>
        <translation>Esa tecla no se puede usar aquí.</translation>
    </message>
    <message>
        <source>%1 by itself is typed. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 sola se escribe. Mantenga Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>%1 moves about and presses buttons everywhere.</source>
        <translation>%1 sirve en todas partes para moverse y pulsar botones.</translation>
    </message>
    <message>
        <source>%1 belongs to the system.</source>
        <translation>%1 pertenece al sistema.</translation>
    </message>
    <message>
        <source>%1 copies, pastes or undoes in fields.</source>
        <translation>%1 copia, pega o deshace en los campos.</translation>
    </message>
    <message>
        <source>AltGr, which is Ctrl and Alt, types %1 with this key on %2.</source>
        <translation>AltGr, es decir, Ctrl y Alt, escribe %1 con esta tecla en %2.</translation>
    </message>
    <message>
        <source>Many Linux desktops lock the screen with it.</source>
        <translation>Muchos escritorios Linux bloquean con ella la pantalla.</translation>
    </message>
    <message>
        <source>While you type, it belongs to the field.</source>
        <translation>Mientras escribe, pertenece al campo.</translation>
    </message>
    <message>
        <source>campaign customer offer</source>
        <comment>words that find the answers to a campaign&apos;s offer by typing</comment>
        <translation>campaña cliente oferta</translation>
    </message>
    <message>
        <source>No campaign offers you a customer.</source>
        <translation>Ninguna campaña le ofrece un cliente.</translation>
    </message>
    <message>
        <source>Campaign call: %1</source>
        <comment>what became of it</comment>
        <translation>Llamada de campaña: %1</translation>
    </message>
    <message>
        <source>outcome result</source>
        <comment>words that find what became of a campaign&apos;s call by typing</comment>
        <translation>resultado desenlace</translation>
    </message>
    <message>
        <source>There is no campaign call to say that of.</source>
        <translation>No hay ninguna llamada de campaña de la que decirlo.</translation>
    </message>
    <message>
        <source>Accept the customer</source>
        <translation>Aceptar al cliente</translation>
    </message>
    <message>
        <source>Skip the customer</source>
        <translation>Omitir al cliente</translation>
    </message>
    <message>
        <source>Reject the customer</source>
        <translation>Rechazar al cliente</translation>
    </message>
    <message>
        <source>Skip the customer for good</source>
        <translation>Omitir siempre al cliente</translation>
    </message>
    <message>
        <source>Reject the customer for good</source>
        <translation>Rechazar siempre al cliente</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>supervisor assist raise hand</source>
        <comment>words that find the command &quot;Ask for help&quot; by typing</comment>
        <translation>supervisor asistencia mano</translation>
    </message>
    <message>
        <source>Help can&apos;t be asked for now.</source>
        <translation>Ahora no se puede pedir ayuda.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>sos alarm</source>
        <comment>words that find the command &quot;Emergency&quot; by typing</comment>
        <translation>sos alarma</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>Mala línea</translation>
    </message>
    <message>
        <source>noise quality</source>
        <comment>words that find the command &quot;Bad line&quot; by typing</comment>
        <translation>ruido calidad</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>No hay ninguna llamada.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Somebody waits on hold and would be taken instead.</source>
        <translation>Hay alguien retenido y se tomaría en su lugar.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>Transferir la llamada a</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>Consult %1</source>
        <translation>Consultar a %1</translation>
    </message>
    <message>
        <source>Add to the call</source>
        <translation>Añadir a la llamada</translation>
    </message>
    <message>
        <source>Add %1 to the call</source>
        <translation>Añadir a %1 a la llamada</translation>
    </message>
    <message>
        <source>zoom text size</source>
        <comment>words that find the commands for the size of text by typing</comment>
        <translation>zoom texto tamaño</translation>
    </message>
    <message>
        <source>The policy of this computer decides that.</source>
        <translation>Eso lo decide la directiva de este equipo.</translation>
    </message>
    <message>
        <source>Text has that size already, or no further one.</source>
        <translation>El texto ya tiene ese tamaño, o no hay otro más.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>calls home</source>
        <comment>words that find the page &quot;Desk&quot; by typing</comment>
        <translation>llamadas inicio</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>history journal</source>
        <comment>words that find the page &quot;My day&quot; by typing</comment>
        <translation>historial diario</translation>
    </message>
    <message>
        <source>options preferences</source>
        <comment>words that find the page &quot;Settings&quot; by typing</comment>
        <translation>opciones preferencias</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is set already.</source>
        <translation>Ya está ajustado así.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>shortcuts help keyboard</source>
        <comment>words that find the command &quot;All keys&quot; by typing</comment>
        <translation>atajos ayuda teclado</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Dismiss the notices</source>
        <translation>Ocultar los avisos</translation>
    </message>
    <message>
        <source>clear close</source>
        <comment>words that find the command &quot;Dismiss the notices&quot; by typing</comment>
        <translation>borrar cerrar</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Intentar conectar ahora</translation>
    </message>
    <message>
        <source>reconnect server</source>
        <comment>words that find the command &quot;Try to connect now&quot; by typing</comment>
        <translation>reconectar servidor</translation>
    </message>
    <message>
        <source>Nothing waits: the server is connected or tried now.</source>
        <translation>Nada espera: el servidor está conectado o se prueba ahora.</translation>
    </message>
    <message>
        <source>That is your state already.</source>
        <translation>Ese ya es su estado.</translation>
    </message>
    <message>
        <source>The server does not allow that in your state.</source>
        <translation>El servidor no lo permite en su estado.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>There is no contact with the server.</source>
        <translation>No hay contacto con el servidor.</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>nr pause break</source>
        <comment>words that find the command &quot;Not ready&quot; by typing</comment>
        <translation>nd pausa descanso</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>logout leave</source>
        <comment>words that find the command &quot;Sign out&quot; by typing</comment>
        <translation>salir irse</translation>
    </message>
    <message>
        <source>You can sign out while you are not ready and have no call.</source>
        <translation>Puede cerrar sesión cuando no esté disponible y no tenga llamadas.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>rd available</source>
        <comment>words that find the command &quot;Ready&quot; by typing</comment>
        <translation>di disponible listo</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>wu acw wrap work</source>
        <comment>words that find the command &quot;Wrap-up&quot; by typing</comment>
        <translation>tp posterior acw</translation>
    </message>
    <message>
        <source>Wrap-up can be asked for while you have a call of a queue.</source>
        <translation>El trabajo posterior se pide mientras tiene una llamada de una cola.</translation>
    </message>
    <message>
        <source>Stay not ready</source>
        <translation>Seguir no disponible</translation>
    </message>
    <message>
        <source>cancel countdown</source>
        <comment>words that find the command &quot;Stay not ready&quot; by typing</comment>
        <translation>cancelar cuenta</translation>
    </message>
    <message>
        <source>No countdown to ready is running.</source>
        <translation>No hay ninguna cuenta atrás hacia Disponible.</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>No disponible: %1</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Cerrar sesión: %1</translation>
    </message>
    <message>
        <source>Fetch all names anew</source>
        <translation>Obtener de nuevo todos los nombres</translation>
    </message>
    <message>
        <source>reload refresh agents queues teams</source>
        <comment>words that find the command &quot;Fetch all names anew&quot; by typing</comment>
        <translation>recargar actualizar agentes colas equipos</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>edit data variable</source>
        <comment>words that find the commands to change call data by typing</comment>
        <translation>editar datos variable</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Deshacer el cambio de %1</translation>
    </message>
    <message>
        <source>back data variable</source>
        <comment>words that find the commands to undo a change of call data by typing</comment>
        <translation>atrás datos variable</translation>
    </message>
    <message>
        <source>This place is shared, so no own phone book is kept.</source>
        <translation>Este puesto es compartido, así que no se guarda agenda propia.</translation>
    </message>
    <message>
        <source>Star a contact, or take its star away</source>
        <translation>Marcar un contacto como favorito o no</translation>
    </message>
    <message>
        <source>star favourite</source>
        <comment>words that find the command &quot;Star a contact&quot;; the first one begins it</comment>
        <translation>estrella favorito</translation>
    </message>
    <message>
        <source>Change a contact of mine</source>
        <translation>Cambiar un contacto mío</translation>
    </message>
    <message>
        <source>edit contact</source>
        <comment>words that find the command &quot;Change a contact of mine&quot;; the first one begins it</comment>
        <translation>editar contacto</translation>
    </message>
    <message>
        <source>Remove a contact of mine</source>
        <translation>Quitar un contacto mío</translation>
    </message>
    <message>
        <source>delete contact</source>
        <comment>words that find the command &quot;Remove a contact of mine&quot;; the first one begins it</comment>
        <translation>borrar contacto</translation>
    </message>
    <message>
        <source>The last number is in the phone book already.</source>
        <translation>El último número ya está en la agenda.</translation>
    </message>
    <message>
        <source>What is wrong in the site&apos;s phone book</source>
        <translation>Qué está mal en la agenda del centro</translation>
    </message>
    <message>
        <source>faults errors and more</source>
        <comment>words that find the command &quot;What is wrong in the site&apos;s phone book&quot; by typing</comment>
        <translation>errores fallos y más</translation>
    </message>
    <message>
        <source>Nothing is.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>save add my phone book</source>
        <comment>words that find the command &quot;New contact&quot;; the first one begins it</comment>
        <translation>guardar añadir mi agenda</translation>
    </message>
    <message>
        <source>Add the last number to my phone book</source>
        <translation>Añadir el último número a mi agenda</translation>
    </message>
    <message>
        <source>Import a file of contacts</source>
        <translation>Importar un archivo de contactos</translation>
    </message>
    <message>
        <source>csv vcard phone book</source>
        <comment>words that find the command &quot;Import a file of contacts&quot; by typing</comment>
        <translation>csv vcard agenda</translation>
    </message>
    <message>
        <source>Forget recent calls</source>
        <translation>Olvidar llamadas recientes</translation>
    </message>
    <message>
        <source>clear phone book and</source>
        <comment>words that find the command &quot;Forget recent calls&quot; by typing</comment>
        <translation>borrar agenda y</translation>
    </message>
    <message>
        <source>Undo the last change of my phone book</source>
        <translation>Deshacer el último cambio de mi agenda</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Export the calls of My day</source>
        <translation>Exportar las llamadas de Mi día</translation>
    </message>
    <message>
        <source>csv file save</source>
        <comment>words that find the command &quot;Export the calls of My day&quot; by typing</comment>
        <translation>csv archivo guardar</translation>
    </message>
    <message>
        <source>An export is being written.</source>
        <translation>Se está escribiendo una exportación.</translation>
    </message>
    <message>
        <source>No call is listed that could be exported.</source>
        <translation>No hay ninguna llamada que exportar.</translation>
    </message>
    <message>
        <source>What would the rules do?</source>
        <translation>¿Qué harían las reglas?</translation>
    </message>
    <message>
        <source>try dry run</source>
        <comment>words that find the command &quot;What would the rules do?&quot; by typing</comment>
        <translation>probar prueba</translation>
    </message>
    <message>
        <source>There are no rules here.</source>
        <translation>Aquí no hay reglas.</translation>
    </message>
    <message>
        <source>My day lists no call to try them on.</source>
        <translation>Mi día no tiene ninguna llamada con la que probarlas.</translation>
    </message>
    <message>
        <source>Give up the target</source>
        <translation>Renunciar al destino</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>words that find the command &quot;Give up the target&quot; by typing</comment>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>No target is being chosen.</source>
        <translation>No se está eligiendo ningún destino.</translation>
    </message>
    <message>
        <source>campaign customer later</source>
        <comment>words that find the calls back of a campaign by typing</comment>
        <translation>campaña cliente después</translation>
    </message>
    <message>
        <source>Cancel reservation</source>
        <translation>Cancelar la reserva</translation>
    </message>
    <message>
        <source>Call back at a time or another number</source>
        <translation>Volver a llamar a una hora o a otro número</translation>
    </message>
    <message>
        <source>No call back</source>
        <translation>Sin devolución</translation>
    </message>
    <message>
        <source>That number is in no phone book.</source>
        <translation>Ese número no está en ninguna agenda.</translation>
    </message>
    <message>
        <source>This contact is in the site&apos;s phone book, which can&apos;t be changed here.</source>
        <translation>Este contacto está en la agenda del centro, que aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>That number is in the phone book already.</source>
        <translation>Ese número ya está en la agenda.</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Add %1 to my phone book</source>
        <translation>Añadir %1 a mi agenda</translation>
    </message>
    <message>
        <source>Star %1, or take the star away</source>
        <translation>Marcar %1 como favorito o no</translation>
    </message>
    <message>
        <source>Remove %1 from my phone book</source>
        <translation>Quitar %1 de mi agenda</translation>
    </message>
    <message>
        <source>What the call was about: %1</source>
        <translation>De qué trató: %1</translation>
    </message>
    <message>
        <source>reason tick wrap-up</source>
        <comment>words that find what a call was about by typing</comment>
        <translation>motivo marcar</translation>
    </message>
    <message>
        <source>There is no call to say that of.</source>
        <translation>No hay ninguna llamada de la que decir eso.</translation>
    </message>
    <message>
        <source>Five are the most. Take one back first.</source>
        <translation>Cinco es el máximo. Quite uno antes.</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Nota sobre la llamada</translation>
    </message>
    <message>
        <source>write text</source>
        <comment>words that find the command &quot;Note about the call&quot; by typing</comment>
        <translation>escribir texto</translation>
    </message>
    <message>
        <source>There is no call to write a note about.</source>
        <translation>No hay ninguna llamada sobre la que escribir una nota.</translation>
    </message>
    <message>
        <source>Finish the wrap-up</source>
        <translation>Terminar el trabajo posterior</translation>
    </message>
    <message>
        <source>done</source>
        <comment>words that find the command &quot;Finish the wrap-up&quot; by typing</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>Nothing is left to finish: Ready or Not ready ends wrap-up.</source>
        <translation>No queda nada que terminar: Listo o No listo acaba el trabajo posterior.</translation>
    </message>
</context>
<context>
    <name>callfloor::ContactBook</name>
    <message>
        <source>Your contacts can&apos;t be saved: %1.</source>
        <translation>No se pueden guardar sus contactos: %1.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contacto necesita un nombre.</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>Un contacto necesita un número de teléfono.</translation>
    </message>
    <message>
        <source>Your book is full. Remove contacts that you no longer need.</source>
        <translation>Su agenda está llena. Elimine contactos que ya no necesite.</translation>
    </message>
    <message>
        <source>This contact belongs to the site&apos;s book and can&apos;t be changed here.</source>
        <translation>Este contacto es de la agenda del centro y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Your contacts could not be read, and what you change now is not kept. Tell your administrator: %1.</source>
        <translation>No se pudieron leer sus contactos, y lo que cambie ahora no se conserva. Avise a su administrador: %1.</translation>
    </message>
    <message>
        <source>Your contacts could not be read. The file was kept as %1.</source>
        <translation>No se pudieron leer sus contactos. El archivo se conservó como %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::ContactListModel</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
</context>
<context>
    <name>callfloor::ContactsViewModel</name>
    <message>
        <source>%1 was taken into your phone book.</source>
        <translation>%1 se añadió a su agenda.</translation>
    </message>
    <message>
        <source>%1 is no longer in your phone book.</source>
        <translation>%1 ya no está en su agenda.</translation>
    </message>
    <message>
        <source>The recent calls are forgotten.</source>
        <translation>Las llamadas recientes se han olvidado.</translation>
    </message>
</context>
<context>
    <name>callfloor::CsvBook</name>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abren unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Hay texto detrás de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a value that has none around it.</source>
        <translation>Hay unas comillas dentro de un valor que no está entre comillas.</translation>
    </message>
    <message>
        <source>The first line must name the columns, at least a name and a phone, such as Name,Phone.</source>
        <translation>La primera línea debe nombrar las columnas, al menos un nombre y un teléfono, por ejemplo Name,Phone.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>There are more values than columns. Put quotation marks around values with a separator.</source>
        <translation>Hay más valores que columnas. Ponga entre comillas los valores que contengan un separador.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
</context>
<context>
    <name>callfloor::DayViewModel</name>
    <message numerus="yes">
        <source>Kept on this computer for %n day(s), as the policy says.</source>
        <translation>
            <numerusform>Se guarda en este equipo durante un día, según la directiva.</numerusform>
            <numerusform>Se guarda en este equipo durante %n días, según la directiva.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop is shared: it keeps no calls.</source>
        <translation>Este puesto es compartido: no guarda llamadas.</translation>
    </message>
    <message>
        <source>The policy of this site lets no calls be kept on this computer.</source>
        <translation>La directiva de este centro no deja guardar llamadas en este equipo.</translation>
    </message>
    <message>
        <source>Of a recording no calls are kept.</source>
        <translation>De una grabación no se guardan llamadas.</translation>
    </message>
    <message>
        <source>The calls were written to %1.</source>
        <translation>Las llamadas se han escrito en %1.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>The states were written to %1.</source>
        <translation>Los estados se escribieron en %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::DialPlan</name>
    <message>
        <source>There is no digit in this text. Type a number.</source>
        <translation>En este texto no hay ninguna cifra. Escriba un número.</translation>
    </message>
    <message>
        <source>* and # are dialled only in a short code that begins with one of them, such as *72.</source>
        <translation>* y # solo se marcan en un código corto que empiece por uno de ellos, por ejemplo *72.</translation>
    </message>
    <message>
        <source>There is more than one number in this text. Keep the one that you want to call.</source>
        <translation>En este texto hay más de un número. Deje solo aquel al que quiere llamar.</translation>
    </message>
    <message>
        <source>There is no phone number in this text. Type digits.</source>
        <translation>En este texto no hay ningún número de teléfono. Escriba cifras.</translation>
    </message>
    <message>
        <source>No such number is known here. Look at it once more before you call.</source>
        <translation>Aquí no se conoce ningún número así. Mírelo otra vez antes de llamar.</translation>
    </message>
    <message>
        <source>Extension %1 is not dialled: key it in once the call is answered.</source>
        <translation>La extensión %1 no se marca: introdúzcala cuando contesten la llamada.</translation>
    </message>
    <message>
        <source>No country has this code. After + comes the country code, such as +49.</source>
        <translation>Ningún país tiene este prefijo. Después de + va el prefijo del país, por ejemplo +49.</translation>
    </message>
    <message>
        <source>This number is too short. Look whether digits are missing.</source>
        <translation>Este número es demasiado corto. Compruebe si faltan cifras.</translation>
    </message>
    <message>
        <source>This number is too long. Look whether there are two numbers.</source>
        <translation>Este número es demasiado largo. Compruebe si son dos números.</translation>
    </message>
    <message>
        <source>A number of this length does not exist. Look whether digits are missing.</source>
        <translation>No existe ningún número de esta longitud. Compruebe si faltan cifras.</translation>
    </message>
    <message>
        <source>This is no phone number. Type digits, or + and a country code.</source>
        <translation>Esto no es un número de teléfono. Escriba cifras, o + y un prefijo de país.</translation>
    </message>
    <message>
        <source>Your site does not allow calls to numbers that begin with %1.</source>
        <translation>Su centro no permite llamadas a números que empiecen por %1.</translation>
    </message>
    <message>
        <source>This text is too long for a number. Paste the number alone.</source>
        <translation>Este texto es demasiado largo para un número. Pegue solo el número.</translation>
    </message>
</context>
<context>
    <name>callfloor::HelpViewModel</name>
    <message>
        <source>The bad line is noted in the server&apos;s log.</source>
        <translation>La mala línea queda anotada en el registro del servidor.</translation>
    </message>
</context>
<context>
    <name>callfloor::HistoryModel</name>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Final no visto</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
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
        <translation>No se puede escribir el diario: %1. El trabajo sigue y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>it belongs to a newer version of Callfloor</source>
        <translation>es de una versión más reciente de Callfloor</translation>
    </message>
    <message>
        <source>The journal was damaged. A new one was begun, and the old one was kept as %1.</source>
        <translation>El diario estaba dañado. Se empezó uno nuevo y el anterior se conservó como %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::JournalReader</name>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no localizado</translation>
    </message>
    <message>
        <source>end not seen</source>
        <translation>fin no vista</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Talk (seconds)</source>
        <translation>Conversación (segundos)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Hold (seconds)</source>
        <translation>Retención (segundos)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>out</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>The calls can&apos;t be written to %1: %2.</source>
        <translation>No se pueden escribir las llamadas en %1: %2.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: %1. Close other programs that use it, or tell your administrator.</source>
        <translation>El diario no se puede leer: %1. Cierre otros programas que lo usen o avise a su administrador.</translation>
    </message>
    <message>
        <source>Duration (seconds)</source>
        <translation>Duración (segundos)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>The states can&apos;t be written to %1: %2.</source>
        <translation>No se pueden escribir los estados en %1: %2.</translation>
    </message>
</context>
<context>
    <name>callfloor::JournalRecorder</name>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>callfloor::NamesViewModel</name>
    <message>
        <source>Without contact the names are those of the last time.</source>
        <translation>Sin contacto, los nombres son los de la última vez.</translation>
    </message>
    <message>
        <source>The names are being fetched.</source>
        <translation>Se están obteniendo los nombres.</translation>
    </message>
    <message>
        <source>The names are those of the server.</source>
        <translation>Los nombres son los del servidor.</translation>
    </message>
    <message>
        <source>The server could not tell the names. It is asked again by itself.</source>
        <translation>El servidor no pudo dar los nombres. Se le vuelve a preguntar solo.</translation>
    </message>
    <message>
        <source>This server gives no names to this desktop.</source>
        <translation>Este servidor no da nombres a este puesto.</translation>
    </message>
</context>
<context>
    <name>callfloor::PeriodModel</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>callfloor::PhoneBookFile</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>More lines are broken than are listed here.</source>
        <translation>Hay más líneas defectuosas de las que se muestran aquí.</translation>
    </message>
    <message>
        <source>The phone book %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer la agenda %1: %2.</translation>
    </message>
    <message>
        <source>The phone book %1 is larger than 32 MiB. Split it.</source>
        <translation>La agenda %1 supera los 32 MiB. Divídala.</translation>
    </message>
    <message>
        <source>The contacts from line %1 on are left out: at most %2 are read. Split the phone book.</source>
        <translation>Los contactos a partir de la línea %1 se omiten: se leen como máximo %2. Divida la agenda.</translation>
    </message>
</context>
<context>
    <name>callfloor::PreviewViewModel</name>
    <message>
        <source>Write when to call back, like “%1”, or a number. What is over can&apos;t be.</source>
        <translation>Escriba cuándo devolver la llamada, por ejemplo «%1», o un número. Lo que ya pasó no sirve.</translation>
    </message>
</context>
<context>
    <name>callfloor::QueueListModel</name>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
</context>
<context>
    <name>callfloor::RingSettings</name>
    <message>
        <source>Default device</source>
        <translation>Dispositivo predeterminado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Card of a ringing call</source>
        <translation>Tarjeta de una llamada que suena</translation>
    </message>
    <message>
        <source>Above all windows, on the screen where the pointer is. It never takes the keyboard.</source>
        <translation>Sobre todas las ventanas, en la pantalla donde está el puntero. Nunca toma el teclado.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>While Callfloor is not in front</source>
        <translation>Mientras Callfloor no esté delante</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Rings once when it is changed.</source>
        <translation>Suena una vez al cambiarlo.</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>Another one than the headset is heard from afar.</source>
        <translation>Uno distinto del auricular se oye de lejos.</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Ningún dispositivo</translation>
    </message>
    <message>
        <source>This computer has no sound device: calls ring on screen only.</source>
        <translation>Este equipo no tiene dispositivo de sonido: las llamadas solo suenan en pantalla.</translation>
    </message>
    <message>
        <source>Answer key in other programs</source>
        <translation>Tecla de contestar en otros programas</translation>
    </message>
    <message>
        <source>Only while a call rings; the rest of the day the key is theirs.</source>
        <translation>Solo mientras suena una llamada; el resto del día la tecla es suya.</translation>
    </message>
    <message>
        <source>Notification of the desktop</source>
        <translation>Notificación del escritorio</translation>
    </message>
    <message>
        <source>It names the caller.</source>
        <translation>Nombra a quien llama.</translation>
    </message>
    <message>
        <source>It does not name the caller.</source>
        <translation>No nombra a quien llama.</translation>
    </message>
    <message>
        <source>Sound while a call rings</source>
        <translation>Sonido mientras suena una llamada</translation>
    </message>
    <message>
        <source>Tone when a call is put through by itself</source>
        <translation>Tono cuando una llamada entra sola</translation>
    </message>
    <message>
        <source>Sound when a call was missed</source>
        <translation>Sonido tras una llamada perdida</translation>
    </message>
</context>
<context>
    <name>callfloor::RingViewModel</name>
    <message>
        <source>%1 is calling</source>
        <translation>%1 llama</translation>
    </message>
    <message>
        <source>A call is ringing</source>
        <translation>Suena una llamada</translation>
    </message>
    <message>
        <source>Another program has taken %1. It answers only while Callfloor has the keyboard; choose another key here, or free it there.</source>
        <translation>Otro programa ha tomado %1. Solo contesta mientras Callfloor tiene el teclado; elija aquí otra tecla o libérela allí.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in other programs. It answers only while Callfloor has the keyboard; choose a function key.</source>
        <translation>%1 no se puede usar en otros programas. Solo contesta mientras Callfloor tiene el teclado; elija una tecla de función.</translation>
    </message>
    <message>
        <source>This system lets no key work in other programs. %1 answers only while Callfloor has the keyboard.</source>
        <translation>Este sistema no deja que ninguna tecla actúe en otros programas. %1 solo contesta mientras Callfloor tiene el teclado.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>Customer to call: %1</source>
        <translation>Cliente por llamar: %1</translation>
    </message>
    <message>
        <source>A campaign offers a customer</source>
        <translation>Una campaña ofrece un cliente</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleEngine</name>
    <message>
        <source>The queue is another one.</source>
        <translation>La cola es otra.</translation>
    </message>
    <message>
        <source>The number is another one.</source>
        <translation>El número es otro.</translation>
    </message>
    <message>
        <source>The variable %1 does not match.</source>
        <translation>La variable %1 no coincide.</translation>
    </message>
    <message>
        <source>The address was not opened: the data of the call would lead to another place.</source>
        <translation>No se abrió la dirección: los datos de la llamada llevarían a otro lugar.</translation>
    </message>
    <message>
        <source>The program was not started: the data of the call reads like an option.</source>
        <translation>No se inició el programa: los datos de la llamada parecen una opción.</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleExecutor</name>
    <message>
        <source>No program opens %1 addresses here.</source>
        <translation>Aquí ningún programa abre direcciones %1.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>No se puede iniciar el programa %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleNoticeModel</name>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
</context>
<context>
    <name>callfloor::RuleTrialModel</name>
    <message>
        <source>when it rings</source>
        <translation>cuando suena</translation>
    </message>
    <message>
        <source>when it is answered</source>
        <translation>cuando se contesta</translation>
    </message>
    <message numerus="yes">
        <source>when it is on hold for %n second(s)</source>
        <translation>
            <numerusform>cuando lleva un segundo retenida</numerusform>
            <numerusform>cuando lleva %n segundos retenida</numerusform>
        </translation>
    </message>
    <message>
        <source>when it has ended</source>
        <translation>cuando ha terminado</translation>
    </message>
    <message>
        <source>This call did not ring here.</source>
        <translation>Esta llamada no sonó aquí.</translation>
    </message>
    <message>
        <source>This call was not answered.</source>
        <translation>Esta llamada no se contestó.</translation>
    </message>
    <message>
        <source>This call was not on hold for so long.</source>
        <translation>Esta llamada no estuvo tanto tiempo retenida.</translation>
    </message>
    <message>
        <source>This call has not ended.</source>
        <translation>Esta llamada no ha terminado.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Sends %1 to %2</source>
        <translation>Envía %1 a %2</translation>
    </message>
    <message>
        <source>Copies &quot;%1&quot;</source>
        <translation>Copia «%1»</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;</source>
        <translation>Muestra «%1»</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Inicia %1</translation>
    </message>
    <message>
        <source>It depends on %1, which the policy does not let the journal keep.</source>
        <translation>Depende de %1, que la directiva no deja guardar en el diario.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actúa</translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation>No hace nada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>callfloor::SessionViewModel</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Waiting for the server to sign you in again.</source>
        <translation>Esperando a que el servidor vuelva a iniciar su sesión.</translation>
    </message>
    <message>
        <source>%1 answers, but the contact centre is still starting. Wait; nothing needs to be done.</source>
        <translation>%1 responde, pero el centro de contacto todavía se está iniciando. Espere; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Trying %1.</source>
        <translation>Probando %1.</translation>
    </message>
    <message>
        <source>Trying %1 with version %2 of the protocol.</source>
        <translation>Probando %1 con la versión %2 del protocolo.</translation>
    </message>
    <message>
        <source>The server does not let this desktop control calls. Use the buttons of your phone and tell your administrator.</source>
        <translation>El servidor no permite que esta aplicación controle llamadas. Use las teclas de su teléfono y avise a su administrador.</translation>
    </message>
    <message>
        <source>The server does not let this desktop change the data of calls. Tell your administrator.</source>
        <translation>El servidor no permite que esta aplicación cambie los datos de las llamadas. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Your phone works; calls from the queues come again when contact is back.</source>
        <translation>Su teléfono funciona; las llamadas de las colas volverán cuando haya contacto.</translation>
    </message>
    <message>
        <source>Your call goes on: use the buttons of your phone.</source>
        <translation>Su llamada continúa: use las teclas de su teléfono.</translation>
    </message>
    <message>
        <source>The recording has ended. Nothing here reaches a server.</source>
        <translation>La grabación ha terminado. Nada de aquí llega a un servidor.</translation>
    </message>
    <message>
        <source>This is a recording. Nothing here reaches a server.</source>
        <translation>Esto es una grabación. Nada de aquí llega a un servidor.</translation>
    </message>
    <message>
        <source>This is a recording, played at %1 times its pace. Nothing here reaches a server.</source>
        <translation>Esto es una grabación, reproducida a %1 veces su velocidad. Nada de aquí llega a un servidor.</translation>
    </message>
    <message>
        <source>Enter your agent ID.</source>
        <translation>Escriba su ID de agente.</translation>
    </message>
    <message>
        <source>An agent ID is not as long as that. Check what you entered.</source>
        <translation>Un ID de agente no es tan largo. Compruebe lo que ha escrito.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>The server takes no password as long as that. Check what you entered.</source>
        <translation>El servidor no acepta una contraseña tan larga. Compruebe lo que ha escrito.</translation>
    </message>
    <message>
        <source>Enter the extension of your phone.</source>
        <translation>Escriba la extensión de su teléfono.</translation>
    </message>
    <message>
        <source>An extension is not as long as that. Enter the number of your phone.</source>
        <translation>Una extensión no es tan larga. Escriba el número de su teléfono.</translation>
    </message>
    <message>
        <source>Signing you in again.</source>
        <translation>Iniciando su sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 is ready to take over.</source>
        <translation>%1 está listo para tomar el relevo.</translation>
    </message>
</context>
<context>
    <name>callfloor::SettingListModel</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>Como viene el programa</translation>
    </message>
    <message>
        <source>Set by the policy of this computer</source>
        <translation>Fijado por la directiva de este equipo</translation>
    </message>
    <message>
        <source>Set by the policy file %1</source>
        <translation>Fijado por el archivo de directiva %1</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Fijado por usted</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>Fijado en la línea de órdenes</translation>
    </message>
    <message>
        <source>the policy of this computer</source>
        <translation>la directiva de este equipo</translation>
    </message>
    <message>
        <source>the policy file %1</source>
        <translation>el archivo de directiva %1</translation>
    </message>
    <message>
        <source>%1. Locked by %2.</source>
        <comment>who set it, and who locked it</comment>
        <translation>%1. Bloqueado por %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows the computer.</source>
        <translation>Sistema sigue al equipo.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>State colours</source>
        <translation>Colores de los estados</translation>
    </message>
    <message>
        <source>Shapes and words never change.</source>
        <translation>Las formas y las palabras no cambian nunca.</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>state colours</comment>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Seguro rojo-verde</translation>
    </message>
    <message>
        <source>Blue-yellow safe</source>
        <translation>Seguro azul-amarillo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything that holds text grows with it.</source>
        <translation>Todo lo que contiene texto crece con él.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing fades or slides while it is reduced.</source>
        <translation>Si se reduce, nada se desvanece ni se desliza.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Cambia al instante.</translation>
    </message>
    <message>
        <source>Keymap</source>
        <translation>Juego de teclas</translation>
    </message>
    <message>
        <source>Safe uses function keys, which no keyboard types anything with.</source>
        <translation>Seguro usa teclas de función, con las que ningún teclado escribe nada.</translation>
    </message>
    <message>
        <source>Safe</source>
        <comment>keymap</comment>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>As in Finesse</source>
        <translation>Como en Finesse</translation>
    </message>
    <message>
        <source>As in CAD</source>
        <translation>Como en CAD</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>None</source>
        <comment>servers</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tried in this order.</source>
        <translation>Se prueban en este orden.</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Cifrado obligatorio</translation>
    </message>
    <message>
        <source>Link to the other server kept ready</source>
        <translation>Enlace con el otro servidor en reserva</translation>
    </message>
    <message>
        <source>Phone book of the site</source>
        <translation>Agenda del centro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>phone book of the site</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Digits of the keypad shown as dots</source>
        <translation>Dígitos del teclado como puntos</translation>
    </message>
    <message>
        <source>Callers&apos; data in logs</source>
        <translation>Datos de quien llama en los registros</translation>
    </message>
    <message>
        <source>Otherwise files hold pseudonyms.</source>
        <translation>Si no, los archivos contienen seudónimos.</translation>
    </message>
    <message>
        <source>Set by your site</source>
        <translation>Decidido por su sede</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a list</comment>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n motivo</numerusform>
            <numerusform>%n motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n cola</numerusform>
            <numerusform>%n colas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Country %1</source>
        <translation>País %1</translation>
    </message>
    <message>
        <source>%1 for an outside line</source>
        <translation>%1 para línea exterior</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked prefix(es)</source>
        <translation>
            <numerusform>%n prefijo bloqueado</numerusform>
            <numerusform>%n prefijos bloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is typed</source>
        <comment>numbers</comment>
        <translation>Como se escriben</translation>
    </message>
    <message>
        <source>Time between two signs of life</source>
        <translation>Tiempo entre dos señales de vida</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>The first one that is asked for.</source>
        <translation>La primera que se pide.</translation>
    </message>
    <message>
        <source>Width of a field&apos;s length</source>
        <translation>Ancho de la longitud de un campo</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>width of a field&apos;s length</comment>
        <translation>Se averigua</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of version 18 of the protocol alone.</source>
        <translation>Solo en la versión 18 del protocolo.</translation>
    </message>
    <message>
        <source>Session in bridge mode</source>
        <translation>Sesión en modo puente</translation>
    </message>
    <message>
        <source>Server asked how many callers wait</source>
        <translation>Se pregunta al servidor cuántos esperan</translation>
    </message>
    <message>
        <source>Reasons for not ready</source>
        <translation>Motivos de no disponible</translation>
    </message>
    <message>
        <source>Favourites among the reasons for not ready</source>
        <translation>Favoritos entre los motivos de no disponible</translation>
    </message>
    <message>
        <source>With a star in the list of reasons</source>
        <translation>Con estrella en la lista de motivos</translation>
    </message>
    <message>
        <source>Reasons for signing out</source>
        <translation>Motivos de cierre de sesión</translation>
    </message>
    <message>
        <source>Reasons in wrap-up</source>
        <translation>Motivos en el trabajo posterior</translation>
    </message>
    <message>
        <source>Server told the reasons in wrap-up</source>
        <translation>Motivos del trabajo posterior al servidor</translation>
    </message>
    <message>
        <source>In the array %1</source>
        <translation>En la matriz %1</translation>
    </message>
    <message>
        <source>Time for wrap-up</source>
        <translation>Tiempo de trabajo posterior</translation>
    </message>
    <message>
        <source>Without end</source>
        <comment>time for wrap-up</comment>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Queues with a time of their own for wrap-up</source>
        <translation>Colas con su propio tiempo de trabajo posterior</translation>
    </message>
    <message>
        <source>Queues named by the site</source>
        <translation>Colas con nombre de la sede</translation>
    </message>
    <message>
        <source>Data shown of a call</source>
        <translation>Datos que se muestran de una llamada</translation>
    </message>
    <message>
        <source>What was sent</source>
        <comment>data shown of a call</comment>
        <translation>Lo que se envió</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>Other data for some calls</source>
        <translation>Otros datos para algunas llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n disposición</numerusform>
            <numerusform>%n disposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>How numbers are dialled</source>
        <translation>Cómo se marcan los números</translation>
    </message>
    <message>
        <source>Screen pop and other rules</source>
        <translation>Ventana emergente y otras reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications name the caller</source>
        <translation>Las notificaciones nombran a quien llama</translation>
    </message>
    <message>
        <source>Calls, states and outages kept on this computer</source>
        <translation>Llamadas, estados y cortes guardados en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the data of the calls.</source>
        <translation>Sin los datos de las llamadas.</translation>
    </message>
    <message>
        <source>Of the data of a call: %1.</source>
        <translation>De los datos de una llamada: %1.</translation>
    </message>
    <message>
        <source>Desktop shared by all who pass by</source>
        <translation>Puesto compartido por quien pasa</translation>
    </message>
    <message>
        <source>Keys instead of the keymap&apos;s</source>
        <translation>Teclas en lugar de las del mapa</translation>
    </message>
    <message>
        <source>Listed below, under Keys of the commands</source>
        <translation>Abajo, en Teclas de los comandos</translation>
    </message>
    <message>
        <source>Strip above other windows</source>
        <translation>Franja sobre otras ventanas</translation>
    </message>
    <message>
        <source>While the window is too narrow for two columns.</source>
        <translation>Mientras la ventana sea demasiado estrecha para dos columnas.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>callfloor::TimelineModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>Un minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 hours</source>
        <translation>%1:%2 horas</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>callfloor::VariableEdits</name>
    <message>
        <source>The server took the change, but does not show it. Try again.</source>
        <translation>El servidor aceptó el cambio, pero no lo muestra. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callfloor::VcardBook</name>
    <message>
        <source>This card has no END:VCARD.</source>
        <translation>Esta tarjeta no tiene END:VCARD.</translation>
    </message>
    <message>
        <source>There is no colon in this line.</source>
        <translation>En esta línea faltan los dos puntos.</translation>
    </message>
    <message>
        <source>This line stands outside of a card.</source>
        <translation>Esta línea está fuera de una tarjeta.</translation>
    </message>
    <message>
        <source>Quoted-printable text is not read. Export the book as vCard 3.0 or 4.0.</source>
        <translation>El texto en Quoted-printable no se lee. Exporte la agenda como vCard 3.0 o 4.0.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Falta el nombre.</translation>
    </message>
</context>
<context>
    <name>callfloor::WebhookSender</name>
    <message>
        <source>The webhook was not sent: its address must begin with https.</source>
        <translation>No se envió el webhook: su dirección debe empezar por https.</translation>
    </message>
    <message>
        <source>The webhook was not sent: too many are waiting for their servers.</source>
        <translation>No se envió el webhook: hay demasiados esperando a sus servidores.</translation>
    </message>
    <message>
        <source>The webhook failed: the server sends it to another address, which is not followed.</source>
        <translation>El webhook falló: el servidor remite a otra dirección, y no se sigue.</translation>
    </message>
    <message>
        <source>The webhook failed: the server did not answer in time, or too much.</source>
        <translation>El webhook falló: el servidor no respondió a tiempo o respondió demasiado.</translation>
    </message>
    <message>
        <source>The webhook failed: the server answered with status %1.</source>
        <translation>El webhook falló: el servidor respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The webhook failed: %1.</source>
        <translation>El webhook falló: %1.</translation>
    </message>
</context>
<context>
    <name>callfloor::WrapUpViewModel</name>
    <message>
        <source>Reasons and notes stay on this computer, under My day. The server is not told.</source>
        <translation>Los motivos y las notas se quedan en este equipo, en Mi día. El servidor no se entera.</translation>
    </message>
    <message>
        <source>This computer keeps no reasons or notes.</source>
        <translation>Este equipo no guarda motivos ni notas.</translation>
    </message>
    <message>
        <source>The server is told the reasons. The note stays on this computer, under My day.</source>
        <translation>Se informan los motivos al servidor. La nota se queda en este equipo, en Mi día.</translation>
    </message>
    <message>
        <source>The server is told the reasons. This computer keeps none, and no notes.</source>
        <translation>Se informan los motivos al servidor. Este equipo no los guarda, ni tampoco notas.</translation>
    </message>
    <message>
        <source>The server will be told the reasons when there is contact again.</source>
        <translation>Se informarán los motivos al servidor cuando vuelva a haber contacto.</translation>
    </message>
    <message>
        <source>Told the reasons, waiting for the server.</source>
        <translation>Motivos informados, esperando al servidor.</translation>
    </message>
    <message>
        <source>Telling the server the reasons.</source>
        <translation>Informando los motivos al servidor.</translation>
    </message>
    <message>
        <source>The server has the reasons.</source>
        <translation>El servidor tiene los motivos.</translation>
    </message>
    <message>
        <source>The server did not take the reasons. %1</source>
        <translation>El servidor no aceptó los motivos. %1</translation>
    </message>
    <message>
        <source>The server did not take what the call with %1 was about. %2</source>
        <translation>El servidor no aceptó de qué trató la llamada con %1. %2</translation>
    </message>
</context>
<context>
    <name>cti</name>
    <message>
        <source>Try again; tell your administrator when it keeps happening.</source>
        <translation>Inténtelo de nuevo; avise a su administrador si se repite.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Avise a su administrador.</translation>
    </message>
    <message>
        <source>Check the number and dial again.</source>
        <translation>Compruebe el número y vuelva a marcar.</translation>
    </message>
    <message>
        <source>Nothing is left to do when the call has ended; otherwise use the buttons of your phone.</source>
        <translation>Si la llamada ha terminado, no queda nada por hacer; si no, use las teclas de su teléfono.</translation>
    </message>
    <message>
        <source>Wait until the state of the call has changed and try again.</source>
        <translation>Espere a que cambie el estado de la llamada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that your phone is on and registered, then try again.</source>
        <translation>Compruebe que su teléfono está encendido y registrado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check agent ID, password and extension, then sign in again.</source>
        <translation>Compruebe el ID de agente, la contraseña y la extensión e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server reports no error.</source>
        <translation>El servidor no comunica ningún error.</translation>
    </message>
    <message>
        <source>The server does not speak this version of the protocol.</source>
        <translation>El servidor no habla esta versión del protocolo.</translation>
    </message>
    <message>
        <source>The desktop tries an older version by itself.</source>
        <translation>La aplicación prueba automáticamente una versión anterior.</translation>
    </message>
    <message>
        <source>The server did not understand a message of this desktop.</source>
        <translation>El servidor no entendió un mensaje de esta aplicación.</translation>
    </message>
    <message>
        <source>The server did not know a field in a message of this desktop.</source>
        <translation>El servidor no conocía un campo de un mensaje de esta aplicación.</translation>
    </message>
    <message>
        <source>The server has no open session for this desktop.</source>
        <translation>El servidor no tiene ninguna sesión abierta para esta aplicación.</translation>
    </message>
    <message>
        <source>The desktop connects again by itself; then try again.</source>
        <translation>La aplicación se reconecta automáticamente; inténtelo de nuevo después.</translation>
    </message>
    <message>
        <source>The server says that the session is open already.</source>
        <translation>El servidor dice que la sesión ya está abierta.</translation>
    </message>
    <message>
        <source>Close the desktop and start it again.</source>
        <translation>Cierre la aplicación y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The server misses something in the request.</source>
        <translation>Al servidor le falta algo en la solicitud.</translation>
    </message>
    <message>
        <source>Fill in every field of the page and try again.</source>
        <translation>Rellene todos los campos de la página e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server refused a fixed value in a message of this desktop.</source>
        <translation>El servidor rechazó un valor fijo de un mensaje de esta aplicación.</translation>
    </message>
    <message>
        <source>The server does not accept this agent&apos;s data.</source>
        <translation>El servidor no acepta los datos de este agente.</translation>
    </message>
    <message>
        <source>The agent is not signed in at the server.</source>
        <translation>El agente no ha iniciado sesión en el servidor.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Your phone is tied to another desktop.</source>
        <translation>Su teléfono está vinculado a otra aplicación.</translation>
    </message>
    <message>
        <source>Close the other desktop that uses this extension, then sign in again.</source>
        <translation>Cierre la otra aplicación que usa esta extensión e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The session was ended because this phone was taken over by a newer session.</source>
        <translation>Se cerró la sesión porque otra más reciente tomó este teléfono.</translation>
    </message>
    <message>
        <source>Sign in again here if that was not you.</source>
        <translation>Inicie sesión aquí de nuevo si no fue usted.</translation>
    </message>
    <message>
        <source>The server does not offer this function.</source>
        <translation>El servidor no ofrece esta función.</translation>
    </message>
    <message>
        <source>The server does not know this call any more.</source>
        <translation>El servidor ya no conoce esta llamada.</translation>
    </message>
    <message>
        <source>The contact centre server is not in service.</source>
        <translation>El servidor del centro de contacto no está en servicio.</translation>
    </message>
    <message>
        <source>Wait; the desktop connects again by itself.</source>
        <translation>Espere; la aplicación se reconecta automáticamente.</translation>
    </message>
    <message>
        <source>The server did not get an answer in time.</source>
        <translation>El servidor no obtuvo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The server failed and gave no reason.</source>
        <translation>El servidor falló y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The server finds the time between signs of life too short.</source>
        <translation>Al servidor le parece demasiado corto el tiempo entre señales de vida.</translation>
    </message>
    <message>
        <source>Set a heartbeat of five seconds or more.</source>
        <translation>Ajuste un intervalo de cinco segundos o más.</translation>
    </message>
    <message>
        <source>The server refused a reserved field in a message of this desktop.</source>
        <translation>El servidor rechazó un campo reservado de un mensaje de esta aplicación.</translation>
    </message>
    <message>
        <source>A text is too long for the server.</source>
        <translation>Un texto es demasiado largo para el servidor.</translation>
    </message>
    <message>
        <source>Shorten what you entered and try again.</source>
        <translation>Acorte lo que ha escrito e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Agent ID and extension do not belong together.</source>
        <translation>El ID de agente y la extensión no se corresponden.</translation>
    </message>
    <message>
        <source>Your phone is not part of this call.</source>
        <translation>Su teléfono no participa en esta llamada.</translation>
    </message>
    <message>
        <source>The server does not accept the password.</source>
        <translation>El servidor no acepta la contraseña.</translation>
    </message>
    <message>
        <source>The server has lost the desktop of the other side.</source>
        <translation>El servidor ha perdido la aplicación del otro lado.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>No es posible en el estado actual.</translation>
    </message>
    <message>
        <source>No supervisor is free to help.</source>
        <translation>Ningún supervisor está libre para ayudar.</translation>
    </message>
    <message>
        <source>Try again in a moment or ask in person.</source>
        <translation>Inténtelo dentro de un momento o pregunte en persona.</translation>
    </message>
    <message>
        <source>There is no active call.</source>
        <translation>No hay ninguna llamada activa.</translation>
    </message>
    <message>
        <source>This server is on standby.</source>
        <translation>Este servidor está en espera.</translation>
    </message>
    <message>
        <source>The desktop goes on to the other server by itself.</source>
        <translation>La aplicación pasa automáticamente al otro servidor.</translation>
    </message>
    <message>
        <source>The server does not know this queue.</source>
        <translation>El servidor no conoce esta cola.</translation>
    </message>
    <message>
        <source>Load the configuration again.</source>
        <translation>Vuelva a cargar la configuración.</translation>
    </message>
    <message>
        <source>The contact centre server has trouble with the telephone system.</source>
        <translation>El servidor del centro de contacto tiene problemas con el sistema telefónico.</translation>
    </message>
    <message>
        <source>Use the buttons of your phone meanwhile.</source>
        <translation>Mientras tanto, use las teclas de su teléfono.</translation>
    </message>
    <message>
        <source>The configuration of the contact centre was changed.</source>
        <translation>Ha cambiado la configuración del centro de contacto.</translation>
    </message>
    <message>
        <source>The desktop loads it again by itself.</source>
        <translation>La aplicación la vuelve a cargar automáticamente.</translation>
    </message>
    <message>
        <source>The contact centre server is under maintenance.</source>
        <translation>El servidor del centro de contacto está en mantenimiento.</translation>
    </message>
    <message>
        <source>Wait, or ask your administrator when it is back.</source>
        <translation>Espere o pregunte a su administrador cuándo volverá.</translation>
    </message>
    <message>
        <source>The server refused the request and gave no reason.</source>
        <translation>El servidor rechazó la solicitud y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The telephone system could not carry out the request.</source>
        <translation>El sistema telefónico no pudo realizar la solicitud.</translation>
    </message>
    <message>
        <source>This is not possible for this call or phone right now.</source>
        <translation>Ahora mismo no es posible con esta llamada o este teléfono.</translation>
    </message>
    <message>
        <source>The server does not accept a value of the request.</source>
        <translation>El servidor no acepta un valor de la solicitud.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Compruebe lo que ha escrito e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not know the call, phone or agent that the request was about.</source>
        <translation>El servidor no conoce la llamada, el teléfono o el agente de la solicitud.</translation>
    </message>
    <message>
        <source>The server does not accept your phone as the caller.</source>
        <translation>El servidor no acepta su teléfono como origen de la llamada.</translation>
    </message>
    <message>
        <source>The called number is not valid.</source>
        <translation>El número marcado no es válido.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation>No se pueden desviar llamadas a este número.</translation>
    </message>
    <message>
        <source>You are not allowed to use this phone for that.</source>
        <translation>No tiene permiso para usar este teléfono para eso.</translation>
    </message>
    <message>
        <source>You are not allowed to call this number.</source>
        <translation>No tiene permiso para llamar a este número.</translation>
    </message>
    <message>
        <source>Your phone is not allowed to make this call.</source>
        <translation>Su teléfono no tiene permiso para hacer esta llamada.</translation>
    </message>
    <message>
        <source>The call has ended or moved to another phone.</source>
        <translation>La llamada ha terminado o ha pasado a otro teléfono.</translation>
    </message>
    <message>
        <source>The server does not know this phone.</source>
        <translation>El servidor no conoce este teléfono.</translation>
    </message>
    <message>
        <source>Your phone is not part of this call any more.</source>
        <translation>Su teléfono ya no participa en esta llamada.</translation>
    </message>
    <message>
        <source>This number cannot be reached.</source>
        <translation>No se puede contactar con este número.</translation>
    </message>
    <message>
        <source>The telephone system does not offer this function.</source>
        <translation>El sistema telefónico no ofrece esta función.</translation>
    </message>
    <message>
        <source>The call cannot be allocated in its present state.</source>
        <translation>La llamada no se puede asignar en su estado actual.</translation>
    </message>
    <message>
        <source>The server has lost track of what the request was about.</source>
        <translation>El servidor ya no sabe de qué trataba la solicitud.</translation>
    </message>
    <message>
        <source>The request does not fit this kind of phone or call.</source>
        <translation>La solicitud no corresponde a este tipo de teléfono o llamada.</translation>
    </message>
    <message>
        <source>The server refused the request for security reasons.</source>
        <translation>El servidor rechazó la solicitud por motivos de seguridad.</translation>
    </message>
    <message>
        <source>The phone on the other side is in a state that does not allow this.</source>
        <translation>El teléfono del otro lado está en un estado que no lo permite.</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the call or agent.</source>
        <translation>No es posible en el estado actual de la llamada o del agente.</translation>
    </message>
    <message>
        <source>Your phone is not part of the active call.</source>
        <translation>Su teléfono no participa en la llamada activa.</translation>
    </message>
    <message>
        <source>There is no call on hold.</source>
        <translation>No hay ninguna llamada retenida.</translation>
    </message>
    <message>
        <source>There is no call to end.</source>
        <translation>No hay ninguna llamada que colgar.</translation>
    </message>
    <message>
        <source>There is no connection to end.</source>
        <translation>No hay ninguna conexión que terminar.</translation>
    </message>
    <message>
        <source>The call was gone before it could be answered.</source>
        <translation>La llamada desapareció antes de poder contestarla.</translation>
    </message>
    <message>
        <source>Wait for the next call.</source>
        <translation>Espere la próxima llamada.</translation>
    </message>
    <message>
        <source>There is no call to complete.</source>
        <translation>No hay ninguna llamada que completar.</translation>
    </message>
    <message>
        <source>The telephone system is short of resources.</source>
        <translation>Al sistema telefónico le faltan recursos.</translation>
    </message>
    <message>
        <source>The telephone system is busy.</source>
        <translation>El sistema telefónico está saturado.</translation>
    </message>
    <message>
        <source>The line or phone is busy.</source>
        <translation>La línea o el teléfono está ocupado.</translation>
    </message>
    <message>
        <source>The line or phone is out of service.</source>
        <translation>La línea o el teléfono está fuera de servicio.</translation>
    </message>
    <message>
        <source>The telephone network is busy.</source>
        <translation>La red telefónica está saturada.</translation>
    </message>
    <message>
        <source>The telephone network is out of service.</source>
        <translation>La red telefónica está fuera de servicio.</translation>
    </message>
    <message>
        <source>The conference has no room for another party.</source>
        <translation>En la conferencia no cabe otro participante.</translation>
    </message>
    <message>
        <source>Drop a party first.</source>
        <translation>Retire primero a un participante.</translation>
    </message>
    <message>
        <source>All outside lines are in use.</source>
        <translation>Todas las líneas externas están ocupadas.</translation>
    </message>
    <message>
        <source>Too many requests are waiting at the server.</source>
        <translation>Demasiadas solicitudes esperan en el servidor.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The telephone system did not answer in time.</source>
        <translation>El sistema telefónico no respondió a tiempo.</translation>
    </message>
    <message>
        <source>There is no agent with this ID.</source>
        <translation>No hay ningún agente con este ID.</translation>
    </message>
    <message>
        <source>Check the agent ID and sign in again.</source>
        <translation>Compruebe el ID de agente e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Enter the password again; capital letters matter.</source>
        <translation>Escriba la contraseña de nuevo; las mayúsculas importan.</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>El ID de agente o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <source>Enter both again; capital letters matter.</source>
        <translation>Escriba ambos de nuevo; las mayúsculas importan.</translation>
    </message>
    <message>
        <source>This agent is signed in already.</source>
        <translation>Este agente ya ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign out at the other desktop, or ask a supervisor to sign you out there.</source>
        <translation>Cierre la sesión en la otra aplicación o pida a un supervisor que la cierre allí.</translation>
    </message>
    <message>
        <source>You cannot sign in with this phone.</source>
        <translation>No puede iniciar sesión con este teléfono.</translation>
    </message>
    <message>
        <source>Check the extension, or ask your administrator which one is yours.</source>
        <translation>Compruebe la extensión o pregunte a su administrador cuál es la suya.</translation>
    </message>
    <message>
        <source>The server does not know this team.</source>
        <translation>El servidor no conoce este equipo.</translation>
    </message>
    <message>
        <source>The agent cannot work in this mode.</source>
        <translation>El agente no puede trabajar en este modo.</translation>
    </message>
    <message>
        <source>The server does not know this reason.</source>
        <translation>El servidor no conoce este motivo.</translation>
    </message>
    <message>
        <source>Choose another reason and tell your administrator.</source>
        <translation>Elija otro motivo y avise a su administrador.</translation>
    </message>
    <message>
        <source>You are not part of this call.</source>
        <translation>Usted no participa en esta llamada.</translation>
    </message>
    <message>
        <source>The telephone system failed inside.</source>
        <translation>El sistema telefónico tuvo un error interno.</translation>
    </message>
    <message>
        <source>The call needs wrap-up data first.</source>
        <translation>La llamada necesita primero los datos de trabajo posterior.</translation>
    </message>
    <message>
        <source>Choose a wrap-up reason and try again.</source>
        <translation>Elija un motivo de trabajo posterior e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This change needs a reason.</source>
        <translation>Este cambio necesita un motivo.</translation>
    </message>
    <message>
        <source>Choose a reason and try again.</source>
        <translation>Elija un motivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This extension is in use by another agent.</source>
        <translation>Esta extensión la usa otro agente.</translation>
    </message>
    <message>
        <source>Sign in with another extension, or ask the other agent to sign out.</source>
        <translation>Inicie sesión con otra extensión o pida al otro agente que cierre la sesión.</translation>
    </message>
    <message>
        <source>These calls cannot be joined.</source>
        <translation>Estas llamadas no se pueden unir.</translation>
    </message>
    <message>
        <source>Go back to the call that you consulted from and try again.</source>
        <translation>Vuelva a la llamada desde la que consultó e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This phone is restricted in the telephone system.</source>
        <translation>Este teléfono está restringido en el sistema telefónico.</translation>
    </message>
    <message>
        <source>This line is restricted in the telephone system.</source>
        <translation>Esta línea está restringida en el sistema telefónico.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Esta cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>Pida a su administrador que la desbloquee.</translation>
    </message>
    <message>
        <source>Parties of a conference cannot be dropped here.</source>
        <translation>Aquí no se puede retirar a participantes de una conferencia.</translation>
    </message>
    <message>
        <source>Ask the party to hang up, or end the call.</source>
        <translation>Pida al participante que cuelgue o termine la llamada.</translation>
    </message>
    <message>
        <source>Your phone has more lines than the contact centre supports.</source>
        <translation>Su teléfono tiene más líneas de las que admite el centro de contacto.</translation>
    </message>
    <message>
        <source>Your phone shares its line, which the contact centre does not support.</source>
        <translation>Su teléfono comparte su línea, algo que el centro de contacto no admite.</translation>
    </message>
    <message>
        <source>This extension exists more than once.</source>
        <translation>Esta extensión existe más de una vez.</translation>
    </message>
    <message>
        <source>The server could not find what the request was about.</source>
        <translation>El servidor no encontró aquello de lo que trataba la solicitud.</translation>
    </message>
    <message>
        <source>No extension is assigned to this agent.</source>
        <translation>Este agente no tiene ninguna extensión asignada.</translation>
    </message>
    <message>
        <source>Ask your administrator to assign your extension.</source>
        <translation>Pida a su administrador que asigne su extensión.</translation>
    </message>
    <message>
        <source>Your phone is off or out of service.</source>
        <translation>Su teléfono está apagado o fuera de servicio.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>Su teléfono está ocupado.</translation>
    </message>
    <message>
        <source>End the call on your phone and try again.</source>
        <translation>Termine la llamada en su teléfono e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The contact centre has no record of this call.</source>
        <translation>El centro de contacto no tiene constancia de esta llamada.</translation>
    </message>
    <message>
        <source>The contact centre&apos;s record of this call is not valid any more.</source>
        <translation>Lo que el centro de contacto sabe de esta llamada ya no es válido.</translation>
    </message>
    <message>
        <source>The server does not know this agent.</source>
        <translation>El servidor no conoce a este agente.</translation>
    </message>
    <message>
        <source>The server does not accept this agent.</source>
        <translation>El servidor no acepta a este agente.</translation>
    </message>
    <message>
        <source>Your phone did not react to the request.</source>
        <translation>Su teléfono no reaccionó a la solicitud.</translation>
    </message>
    <message>
        <source>The request did not say which call it was about.</source>
        <translation>La solicitud no indicaba de qué llamada se trataba.</translation>
    </message>
    <message>
        <source>The contact centre server has no contact with the telephone system.</source>
        <translation>El servidor del centro de contacto no tiene contacto con el sistema telefónico.</translation>
    </message>
    <message>
        <source>No number was given to call.</source>
        <translation>No se indicó ningún número al que llamar.</translation>
    </message>
    <message>
        <source>Enter a number and dial again.</source>
        <translation>Escriba un número y vuelva a marcar.</translation>
    </message>
    <message>
        <source>The request did not say which phone it was about.</source>
        <translation>La solicitud no indicaba de qué teléfono se trataba.</translation>
    </message>
    <message>
        <source>This session was not granted the right to control calls.</source>
        <translation>Esta sesión no tiene permiso para controlar llamadas.</translation>
    </message>
    <message>
        <source>Several phones share this extension.</source>
        <translation>Varios teléfonos comparten esta extensión.</translation>
    </message>
    <message>
        <source>Choose the phone that you sit at and sign in again.</source>
        <translation>Elija el teléfono que tiene delante e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The called number is busy.</source>
        <translation>El número marcado está ocupado.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>La llamada fue cancelada.</translation>
    </message>
    <message>
        <source>Nobody answered the call.</source>
        <translation>Nadie contestó la llamada.</translation>
    </message>
    <message>
        <source>The called number cannot be reached.</source>
        <translation>No se puede contactar con el número marcado.</translation>
    </message>
    <message>
        <source>The called number cannot take this kind of call.</source>
        <translation>El número marcado no puede recibir este tipo de llamada.</translation>
    </message>
    <message>
        <source>No agent is free to take the call.</source>
        <translation>Ningún agente está libre para atender la llamada.</translation>
    </message>
    <message>
        <source>The call was not put through in time.</source>
        <translation>La llamada no se conectó a tiempo.</translation>
    </message>
    <message>
        <source>The configuration keys are here.</source>
        <translation>Han llegado las claves de la configuración.</translation>
    </message>
    <message>
        <source>This session did not ask for the configuration service.</source>
        <translation>Esta sesión no pidió el servicio de configuración.</translation>
    </message>
    <message>
        <source>The server keeps no configuration keys.</source>
        <translation>El servidor no guarda claves de configuración.</translation>
    </message>
    <message>
        <source>The desktop loads the whole configuration instead.</source>
        <translation>La aplicación carga en su lugar toda la configuración.</translation>
    </message>
    <message>
        <source>The configuration is complete.</source>
        <translation>La configuración está completa.</translation>
    </message>
    <message>
        <source>The server did not know what configuration was asked for.</source>
        <translation>El servidor no supo qué configuración se pedía.</translation>
    </message>
    <message>
        <source>The server could not send the whole configuration.</source>
        <translation>El servidor no pudo enviar toda la configuración.</translation>
    </message>
    <message>
        <source>Wait a little, then load the configuration again.</source>
        <translation>Espere un poco y vuelva a cargar la configuración.</translation>
    </message>
    <message>
        <source>Nothing of this kind is configured on the server.</source>
        <translation>En el servidor no hay configurado nada de este tipo.</translation>
    </message>
    <message>
        <source>The server sent only a part of the configuration.</source>
        <translation>El servidor envió solo una parte de la configuración.</translation>
    </message>
    <message>
        <source>Set yourself ready when you can take calls.</source>
        <translation>Póngase en Disponible cuando pueda atender llamadas.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Wait for the call.</source>
        <translation>Espere la llamada.</translation>
    </message>
    <message>
        <source>A supervisor signed you out.</source>
        <translation>Un supervisor cerró su sesión.</translation>
    </message>
    <message>
        <source>A supervisor changed your state.</source>
        <translation>Un supervisor cambió su estado.</translation>
    </message>
    <message>
        <source>Ask your supervisor before you change it back.</source>
        <translation>Pregunte a su supervisor antes de volver a cambiarlo.</translation>
    </message>
    <message>
        <source>The system signed you out because the connection to your desktop was lost.</source>
        <translation>El sistema cerró su sesión porque se perdió la conexión con su aplicación.</translation>
    </message>
    <message>
        <source>The system signed you out because you signed in somewhere else.</source>
        <translation>El sistema cerró su sesión porque la inició en otro lugar.</translation>
    </message>
    <message>
        <source>The system signed you out because another agent signed in with your extension.</source>
        <translation>El sistema cerró su sesión porque otro agente la inició con su extensión.</translation>
    </message>
    <message>
        <source>Sign in again with an extension of your own.</source>
        <translation>Inicie sesión de nuevo con una extensión propia.</translation>
    </message>
    <message>
        <source>You are not ready because another line of your phone is in use.</source>
        <translation>No está disponible porque se usa otra línea de su teléfono.</translation>
    </message>
    <message>
        <source>End the call on that line.</source>
        <translation>Termine la llamada en esa línea.</translation>
    </message>
    <message>
        <source>The system set you not ready because an e-mail was not accepted in time.</source>
        <translation>El sistema le puso en No disponible porque un correo no se aceptó a tiempo.</translation>
    </message>
    <message>
        <source>The system set you to wrap-up after an outbound call.</source>
        <translation>El sistema le puso en trabajo posterior tras una llamada saliente.</translation>
    </message>
    <message>
        <source>Finish your notes.</source>
        <translation>Termine sus notas.</translation>
    </message>
    <message>
        <source>The system reserved you for an outbound call with preview.</source>
        <translation>El sistema le reservó para una llamada saliente con vista previa.</translation>
    </message>
    <message>
        <source>Accept or skip it.</source>
        <translation>Acéptela u omítala.</translation>
    </message>
    <message>
        <source>The system reserved you for an outbound call.</source>
        <translation>El sistema le reservó para una llamada saliente.</translation>
    </message>
    <message>
        <source>The system signed you out because your account was removed.</source>
        <translation>El sistema cerró su sesión porque se eliminó su cuenta.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The system set your state after the consulting agent hung up.</source>
        <translation>El sistema fijó su estado después de que colgara el agente que consultaba.</translation>
    </message>
    <message>
        <source>The system signed you out because your extension was changed.</source>
        <translation>El sistema cerró su sesión porque se cambió su extensión.</translation>
    </message>
    <message>
        <source>Sign in again with the new extension.</source>
        <translation>Inicie sesión de nuevo con la nueva extensión.</translation>
    </message>
    <message>
        <source>You skipped a preview call.</source>
        <translation>Omitió una llamada con vista previa.</translation>
    </message>
    <message>
        <source>You cancelled the reservation for a preview call.</source>
        <translation>Canceló la reserva de una llamada con vista previa.</translation>
    </message>
    <message>
        <source>The system set you not ready because your line is restricted.</source>
        <translation>El sistema le puso en No disponible porque su línea está restringida.</translation>
    </message>
    <message>
        <source>The system set you not ready because your phone is restricted.</source>
        <translation>El sistema le puso en No disponible porque su teléfono está restringido.</translation>
    </message>
    <message>
        <source>The system set you not ready after the call ended.</source>
        <translation>El sistema le puso en No disponible al terminar la llamada.</translation>
    </message>
    <message>
        <source>Your phone is back in service.</source>
        <translation>Su teléfono vuelve a estar en servicio.</translation>
    </message>
    <message>
        <source>The system set you not ready because the telephone system changed over to another server.</source>
        <translation>El sistema le puso en No disponible porque el sistema telefónico pasó a otro servidor.</translation>
    </message>
    <message>
        <source>The system set you not ready because the time for wrap-up was over.</source>
        <translation>El sistema le puso en No disponible porque se acabó el tiempo de trabajo posterior.</translation>
    </message>
    <message>
        <source>You are not ready because your phone went out of service.</source>
        <translation>No está disponible porque su teléfono quedó fuera de servicio.</translation>
    </message>
    <message>
        <source>You signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are not ready because of a call that did not come through a queue.</source>
        <translation>No está disponible por una llamada que no llegó por una cola.</translation>
    </message>
    <message>
        <source>You are not ready because your phone is off the hook.</source>
        <translation>No está disponible porque su teléfono está descolgado.</translation>
    </message>
    <message>
        <source>Hang up.</source>
        <translation>Cuelgue.</translation>
    </message>
    <message>
        <source>The system set you not ready because a call was not answered.</source>
        <translation>El sistema le puso en No disponible porque no se contestó una llamada.</translation>
    </message>
    <message>
        <source>The system signed you out because the contact centre server failed.</source>
        <translation>El sistema cerró su sesión porque falló el servidor del centro de contacto.</translation>
    </message>
    <message>
        <source>The system signed you out because your desktop or phone was lost.</source>
        <translation>El sistema cerró su sesión porque se perdió su aplicación o su teléfono.</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>The system signed you out because you signed in again elsewhere.</source>
        <translation>El sistema cerró su sesión porque la inició de nuevo en otro lugar.</translation>
    </message>
    <message>
        <source>The server refused the request for a reason that this desktop has no words for.</source>
        <translation>El servidor rechazó la solicitud por un motivo que esta aplicación no sabe expresar.</translation>
    </message>
    <message>
        <source>The call failed for a reason that this desktop has no words for.</source>
        <translation>La llamada falló por un motivo que esta aplicación no sabe expresar.</translation>
    </message>
    <message>
        <source>The server answered about the configuration in a way that this desktop does not know.</source>
        <translation>El servidor respondió sobre la configuración de un modo que esta aplicación no conoce.</translation>
    </message>
</context>
</TS>
