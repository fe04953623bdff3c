<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>callfloor::CallsViewModel</name>
    <message numerus="yes">
        <source>A number has at most %n digits. Keep one number only.</source>
        <translation>
            <numerusform>A number has at most %n digit. Keep one number only.</numerusform>
            <numerusform>A number has at most %n digits. Keep one number only.</numerusform>
        </translation>
    </message>
</context>
</TS>
