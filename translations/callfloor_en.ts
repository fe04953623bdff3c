<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DayPage</name>
    <message numerus="yes">
        <source>%n call(s).</source>
        <translation>
            <numerusform>One call.</numerusform>
            <numerusform>%n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s).</source>
        <translation>
            <numerusform>%n period.</numerusform>
            <numerusform>%n periods.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyQueues</name>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n waiting</numerusform>
            <numerusform>%1: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFaults</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callfloor::BookImport</name>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contact added.</numerusform>
            <numerusform>%n contacts added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your contacts got what was new.</source>
        <translation>
            <numerusform>%n of your contacts got what was new.</numerusform>
            <numerusform>%n of your contacts got what was new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation>
            <numerusform>%n had nothing new.</numerusform>
            <numerusform>%n had nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no room in your book.</source>
        <translation>
            <numerusform>%n found no room in your book.</numerusform>
            <numerusform>%n found no room in your book.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callfloor::DayViewModel</name>
    <message numerus="yes">
        <source>Kept on this computer for %n day(s), as the policy says.</source>
        <translation>
            <numerusform>Kept on this computer for one day, as the policy says.</numerusform>
            <numerusform>Kept on this computer for %n days, as the policy says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callfloor::RuleTrialModel</name>
    <message numerus="yes">
        <source>when it is on hold for %n second(s)</source>
        <translation>
            <numerusform>when it is on hold for one second</numerusform>
            <numerusform>when it is on hold for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callfloor::SettingListModel</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked prefix(es)</source>
        <translation>
            <numerusform>%n blocked prefix</numerusform>
            <numerusform>%n blocked prefixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n layout</numerusform>
            <numerusform>%n layouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callfloor::TimelineModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>One minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
