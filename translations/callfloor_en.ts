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
