// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "explain.h"
#include <QCoreApplication>
#include <algorithm>
#include <span>

namespace cti {
namespace {

struct Sentences {
    const char *text;
    const char *nextStep = nullptr;
};
struct Entry {
    quint32 code;
    Sentences say;
};

constexpr const char *TryAgain = QT_TRANSLATE_NOOP("cti", "Try again; tell your administrator when it keeps happening.");
constexpr const char *AskAdministrator = QT_TRANSLATE_NOOP("cti", "Tell your administrator.");
constexpr const char *CheckNumber = QT_TRANSLATE_NOOP("cti", "Check the number and dial again.");
constexpr const char *CallGone =
    QT_TRANSLATE_NOOP("cti", "Nothing is left to do when the call has ended; otherwise use the buttons of your phone.");
constexpr const char *WaitForCall = QT_TRANSLATE_NOOP("cti", "Wait until the state of the call has changed and try again.");
constexpr const char *CheckPhone = QT_TRANSLATE_NOOP("cti", "Check that your phone is on and registered, then try again.");
constexpr const char *CheckSignIn = QT_TRANSLATE_NOOP("cti", "Check agent ID, password and extension, then sign in again.");

constexpr Entry statuses[] = {
    {0, {QT_TRANSLATE_NOOP("cti", "The server reports no error.")}},
    {1,
     {QT_TRANSLATE_NOOP("cti", "The server does not speak this version of the protocol."),
      QT_TRANSLATE_NOOP("cti", "The desktop tries an older version by itself.")}},
    {2, {QT_TRANSLATE_NOOP("cti", "The server did not understand a message of this desktop."), AskAdministrator}},
    {3, {QT_TRANSLATE_NOOP("cti", "The server did not know a field in a message of this desktop."), AskAdministrator}},
    {4,
     {QT_TRANSLATE_NOOP("cti", "The server has no open session for this desktop."),
      QT_TRANSLATE_NOOP("cti", "The desktop connects again by itself; then try again.")}},
    {5,
     {QT_TRANSLATE_NOOP("cti", "The server says that the session is open already."),
      QT_TRANSLATE_NOOP("cti", "Close the desktop and start it again.")}},
    {6,
     {QT_TRANSLATE_NOOP("cti", "The server misses something in the request."),
      QT_TRANSLATE_NOOP("cti", "Fill in every field of the page and try again.")}},
    {7, {QT_TRANSLATE_NOOP("cti", "The server refused a fixed value in a message of this desktop."), AskAdministrator}},
    {8, {QT_TRANSLATE_NOOP("cti", "The server does not accept this agent's data."), CheckSignIn}},
    {9, {QT_TRANSLATE_NOOP("cti", "The agent is not signed in at the server."), QT_TRANSLATE_NOOP("cti", "Sign in first.")}},
    {10,
     {QT_TRANSLATE_NOOP("cti", "Your phone is tied to another desktop."),
      QT_TRANSLATE_NOOP("cti", "Close the other desktop that uses this extension, then sign in again.")}},
    {11,
     {QT_TRANSLATE_NOOP("cti", "The session was ended because this phone was taken over by a newer session."),
      QT_TRANSLATE_NOOP("cti", "Sign in again here if that was not you.")}},
    {12, {QT_TRANSLATE_NOOP("cti", "The server does not offer this function."), AskAdministrator}},
    {13, {QT_TRANSLATE_NOOP("cti", "The server does not know this call any more."), CallGone}},
    {15,
     {QT_TRANSLATE_NOOP("cti", "The contact centre server is not in service."),
      QT_TRANSLATE_NOOP("cti", "Wait; the desktop connects again by itself.")}},
    {16, {QT_TRANSLATE_NOOP("cti", "The server did not get an answer in time."), TryAgain}},
    {17, {QT_TRANSLATE_NOOP("cti", "The server failed and gave no reason."), TryAgain}},
    {18,
     {QT_TRANSLATE_NOOP("cti", "The server finds the time between signs of life too short."),
      QT_TRANSLATE_NOOP("cti", "Set a heartbeat of five seconds or more.")}},
    {22, {QT_TRANSLATE_NOOP("cti", "The server refused a reserved field in a message of this desktop."), AskAdministrator}},
    {23,
     {QT_TRANSLATE_NOOP("cti", "A text is too long for the server."),
      QT_TRANSLATE_NOOP("cti", "Shorten what you entered and try again.")}},
    {32, {QT_TRANSLATE_NOOP("cti", "Agent ID and extension do not belong together."), CheckSignIn}},
    {35, {QT_TRANSLATE_NOOP("cti", "Your phone is not part of this call."), CallGone}},
    {36, {QT_TRANSLATE_NOOP("cti", "The server does not accept the password."), CheckSignIn}},
    {37, {QT_TRANSLATE_NOOP("cti", "The server has lost the desktop of the other side."), TryAgain}},
    {38, {QT_TRANSLATE_NOOP("cti", "This is not possible in the present state."), WaitForCall}},
    {64,
     {QT_TRANSLATE_NOOP("cti", "No supervisor is free to help."),
      QT_TRANSLATE_NOOP("cti", "Try again in a moment or ask in person.")}},
    {66, {QT_TRANSLATE_NOOP("cti", "There is no active call."), CallGone}},
    {92,
     {QT_TRANSLATE_NOOP("cti", "This server is on standby."),
      QT_TRANSLATE_NOOP("cti", "The desktop goes on to the other server by itself.")}},
    {93,
     {QT_TRANSLATE_NOOP("cti", "The server does not know this queue."),
      QT_TRANSLATE_NOOP("cti", "Load the configuration again.")}},
    {94,
     {QT_TRANSLATE_NOOP("cti", "The contact centre server has trouble with the telephone system."),
      QT_TRANSLATE_NOOP("cti", "Use the buttons of your phone meanwhile.")}},
    {96,
     {QT_TRANSLATE_NOOP("cti", "The configuration of the contact centre was changed."),
      QT_TRANSLATE_NOOP("cti", "The desktop loads it again by itself.")}},
    {110,
     {QT_TRANSLATE_NOOP("cti", "The contact centre server is under maintenance."),
      QT_TRANSLATE_NOOP("cti", "Wait, or ask your administrator when it is back.")}},
};

constexpr Entry controlFailures[] = {
    {0, {QT_TRANSLATE_NOOP("cti", "The server refused the request and gave no reason."), TryAgain}},
    {1, {QT_TRANSLATE_NOOP("cti", "The telephone system could not carry out the request."), TryAgain}},
    {2, {QT_TRANSLATE_NOOP("cti", "This is not possible for this call or phone right now."), WaitForCall}},
    {3,
     {QT_TRANSLATE_NOOP("cti", "The server does not accept a value of the request."),
      QT_TRANSLATE_NOOP("cti", "Check what you entered and try again.")}},
    {4, {QT_TRANSLATE_NOOP("cti", "The server does not know the call, phone or agent that the request was about."), CallGone}},
    {5, {QT_TRANSLATE_NOOP("cti", "The server does not accept your phone as the caller."), CheckPhone}},
    {6, {QT_TRANSLATE_NOOP("cti", "The called number is not valid."), CheckNumber}},
    {7, {QT_TRANSLATE_NOOP("cti", "Calls cannot be forwarded to this number."), CheckNumber}},
    {8, {QT_TRANSLATE_NOOP("cti", "You are not allowed to use this phone for that."), AskAdministrator}},
    {9, {QT_TRANSLATE_NOOP("cti", "You are not allowed to call this number."), AskAdministrator}},
    {10, {QT_TRANSLATE_NOOP("cti", "Your phone is not allowed to make this call."), AskAdministrator}},
    {11, {QT_TRANSLATE_NOOP("cti", "The call has ended or moved to another phone."), CallGone}},
    {12, {QT_TRANSLATE_NOOP("cti", "The server does not know this phone."), CheckPhone}},
    {13, {QT_TRANSLATE_NOOP("cti", "Your phone is not part of this call any more."), CallGone}},
    {14, {QT_TRANSLATE_NOOP("cti", "This number cannot be reached."), CheckNumber}},
    {15, {QT_TRANSLATE_NOOP("cti", "The telephone system does not offer this function."), AskAdministrator}},
    {16, {QT_TRANSLATE_NOOP("cti", "The call cannot be allocated in its present state."), WaitForCall}},
    {17, {QT_TRANSLATE_NOOP("cti", "The server has lost track of what the request was about."), TryAgain}},
    {18, {QT_TRANSLATE_NOOP("cti", "The request does not fit this kind of phone or call."), AskAdministrator}},
    {19, {QT_TRANSLATE_NOOP("cti", "The server refused the request for security reasons."), AskAdministrator}},
    {21, {QT_TRANSLATE_NOOP("cti", "The phone on the other side is in a state that does not allow this."), WaitForCall}},
    {22, {QT_TRANSLATE_NOOP("cti", "This is not possible in the present state of the call or agent."), WaitForCall}},
    {23, {QT_TRANSLATE_NOOP("cti", "Your phone is not part of the active call."), CallGone}},
    {24, {QT_TRANSLATE_NOOP("cti", "There is no active call."), CallGone}},
    {25, {QT_TRANSLATE_NOOP("cti", "There is no call on hold."), CallGone}},
    {26, {QT_TRANSLATE_NOOP("cti", "There is no call to end."), CallGone}},
    {27, {QT_TRANSLATE_NOOP("cti", "There is no connection to end."), CallGone}},
    {28,
     {QT_TRANSLATE_NOOP("cti", "The call was gone before it could be answered."),
      QT_TRANSLATE_NOOP("cti", "Wait for the next call.")}},
    {29, {QT_TRANSLATE_NOOP("cti", "There is no call to complete."), CallGone}},
    {31, {QT_TRANSLATE_NOOP("cti", "The telephone system is short of resources."), TryAgain}},
    {32, {QT_TRANSLATE_NOOP("cti", "The telephone system is busy."), TryAgain}},
    {33, {QT_TRANSLATE_NOOP("cti", "The line or phone is busy."), TryAgain}},
    {34, {QT_TRANSLATE_NOOP("cti", "The line or phone is out of service."), CheckPhone}},
    {35, {QT_TRANSLATE_NOOP("cti", "The telephone network is busy."), TryAgain}},
    {36, {QT_TRANSLATE_NOOP("cti", "The telephone network is out of service."), AskAdministrator}},
    {38,
     {QT_TRANSLATE_NOOP("cti", "The conference has no room for another party."),
      QT_TRANSLATE_NOOP("cti", "Drop a party first.")}},
    {43, {QT_TRANSLATE_NOOP("cti", "All outside lines are in use."), TryAgain}},
    {44,
     {QT_TRANSLATE_NOOP("cti", "Too many requests are waiting at the server."),
      QT_TRANSLATE_NOOP("cti", "Wait a moment and try again.")}},
    {78, {QT_TRANSLATE_NOOP("cti", "The telephone system did not answer in time."), TryAgain}},
    {256,
     {QT_TRANSLATE_NOOP("cti", "There is no agent with this ID."),
      QT_TRANSLATE_NOOP("cti", "Check the agent ID and sign in again.")}},
    {257,
     {QT_TRANSLATE_NOOP("cti", "The password is wrong."),
      QT_TRANSLATE_NOOP("cti", "Enter the password again; capital letters matter.")}},
    {258,
     {QT_TRANSLATE_NOOP("cti", "Agent ID or password is wrong."),
      QT_TRANSLATE_NOOP("cti", "Enter both again; capital letters matter.")}},
    {259,
     {QT_TRANSLATE_NOOP("cti", "This agent is signed in already."),
      QT_TRANSLATE_NOOP("cti", "Sign out at the other desktop, or ask a supervisor to sign you out there.")}},
    {260,
     {QT_TRANSLATE_NOOP("cti", "You cannot sign in with this phone."),
      QT_TRANSLATE_NOOP("cti", "Check the extension, or ask your administrator which one is yours.")}},
    {262, {QT_TRANSLATE_NOOP("cti", "The server does not know this queue."), AskAdministrator}},
    {264, {QT_TRANSLATE_NOOP("cti", "The server does not know this team."), AskAdministrator}},
    {265, {QT_TRANSLATE_NOOP("cti", "The agent cannot work in this mode."), AskAdministrator}},
    {266,
     {QT_TRANSLATE_NOOP("cti", "The server does not know this reason."),
      QT_TRANSLATE_NOOP("cti", "Choose another reason and tell your administrator.")}},
    {268, {QT_TRANSLATE_NOOP("cti", "You are not part of this call."), CallGone}},
    {269, {QT_TRANSLATE_NOOP("cti", "The telephone system failed inside."), TryAgain}},
    {280,
     {QT_TRANSLATE_NOOP("cti", "The call needs wrap-up data first."),
      QT_TRANSLATE_NOOP("cti", "Choose a wrap-up reason and try again.")}},
    {281, {QT_TRANSLATE_NOOP("cti", "This change needs a reason."), QT_TRANSLATE_NOOP("cti", "Choose a reason and try again.")}},
    {283,
     {QT_TRANSLATE_NOOP("cti", "This extension is in use by another agent."),
      QT_TRANSLATE_NOOP("cti", "Sign in with another extension, or ask the other agent to sign out.")}},
    {284,
     {QT_TRANSLATE_NOOP("cti", "These calls cannot be joined."),
      QT_TRANSLATE_NOOP("cti", "Go back to the call that you consulted from and try again.")}},
    {287, {QT_TRANSLATE_NOOP("cti", "This phone is restricted in the telephone system."), AskAdministrator}},
    {288, {QT_TRANSLATE_NOOP("cti", "This line is restricted in the telephone system."), AskAdministrator}},
    {289,
     {QT_TRANSLATE_NOOP("cti", "This account is locked."), QT_TRANSLATE_NOOP("cti", "Ask your administrator to unlock it.")}},
    {290,
     {QT_TRANSLATE_NOOP("cti", "Parties of a conference cannot be dropped here."),
      QT_TRANSLATE_NOOP("cti", "Ask the party to hang up, or end the call.")}},
    {291, {QT_TRANSLATE_NOOP("cti", "Your phone has more lines than the contact centre supports."), AskAdministrator}},
    {292, {QT_TRANSLATE_NOOP("cti", "Your phone shares its line, which the contact centre does not support."), AskAdministrator}},
    {293, {QT_TRANSLATE_NOOP("cti", "This extension exists more than once."), AskAdministrator}},
};

constexpr Entry ccxErrors[] = {
    {88001,
     {QT_TRANSLATE_NOOP("cti", "The contact centre server has trouble with the telephone system."),
      QT_TRANSLATE_NOOP("cti", "Use the buttons of your phone meanwhile.")}},
    {88002, {QT_TRANSLATE_NOOP("cti", "The server could not find what the request was about."), TryAgain}},
    {88003,
     {QT_TRANSLATE_NOOP("cti", "No extension is assigned to this agent."),
      QT_TRANSLATE_NOOP("cti", "Ask your administrator to assign your extension.")}},
    {88004, {QT_TRANSLATE_NOOP("cti", "Your phone is off or out of service."), CheckPhone}},
    {88005,
     {QT_TRANSLATE_NOOP("cti", "Your phone is busy."), QT_TRANSLATE_NOOP("cti", "End the call on your phone and try again.")}},
    {88006, {QT_TRANSLATE_NOOP("cti", "The contact centre has no record of this call."), CallGone}},
    {88007, {QT_TRANSLATE_NOOP("cti", "The contact centre's record of this call is not valid any more."), CallGone}},
    {88008, {QT_TRANSLATE_NOOP("cti", "The server does not know this agent."), CheckSignIn}},
    {88009, {QT_TRANSLATE_NOOP("cti", "The server does not accept this agent."), CheckSignIn}},
    {88010,
     {QT_TRANSLATE_NOOP("cti", "The server does not accept a value of the request."),
      QT_TRANSLATE_NOOP("cti", "Check what you entered and try again.")}},
    {88011, {QT_TRANSLATE_NOOP("cti", "Your phone did not react to the request."), CheckPhone}},
    {88012, {QT_TRANSLATE_NOOP("cti", "The request did not say which call it was about."), TryAgain}},
    {88013, {QT_TRANSLATE_NOOP("cti", "The call has ended or moved to another phone."), CallGone}},
    {88014, {QT_TRANSLATE_NOOP("cti", "The contact centre server has no contact with the telephone system."), AskAdministrator}},
    {88015,
     {QT_TRANSLATE_NOOP("cti", "No number was given to call."), QT_TRANSLATE_NOOP("cti", "Enter a number and dial again.")}},
    {88016, {QT_TRANSLATE_NOOP("cti", "The request did not say which phone it was about."), TryAgain}},
    {88017, {QT_TRANSLATE_NOOP("cti", "Your phone is not part of this call any more."), CallGone}},
    {88018, {QT_TRANSLATE_NOOP("cti", "This session was not granted the right to control calls."), AskAdministrator}},
    {CcxError::ActiveTerminalNotSpecified,
     {QT_TRANSLATE_NOOP("cti", "Several phones share this extension."),
      QT_TRANSLATE_NOOP("cti", "Choose the phone that you sit at and sign in again.")}},
};

constexpr Entry callCauses[] = {
    {3, {QT_TRANSLATE_NOOP("cti", "The called number is busy."), QT_TRANSLATE_NOOP("cti", "Try again later.")}},
    {5, {QT_TRANSLATE_NOOP("cti", "The call was cancelled.")}},
    {10, {QT_TRANSLATE_NOOP("cti", "Nobody answered the call."), QT_TRANSLATE_NOOP("cti", "Try again later.")}},
    {13, {QT_TRANSLATE_NOOP("cti", "The called number cannot be reached."), CheckNumber}},
    {15, {QT_TRANSLATE_NOOP("cti", "The called number cannot take this kind of call."), CheckNumber}},
    {23, {QT_TRANSLATE_NOOP("cti", "No agent is free to take the call."), QT_TRANSLATE_NOOP("cti", "Try again later.")}},
    {35, {QT_TRANSLATE_NOOP("cti", "The call was not put through in time."), QT_TRANSLATE_NOOP("cti", "Try again later.")}},
};

constexpr Entry configKeyStatuses[] = {
    {0, {QT_TRANSLATE_NOOP("cti", "The configuration keys are here.")}},
    {1, {QT_TRANSLATE_NOOP("cti", "This session did not ask for the configuration service."), AskAdministrator}},
    {2,
     {QT_TRANSLATE_NOOP("cti", "The server keeps no configuration keys."),
      QT_TRANSLATE_NOOP("cti", "The desktop loads the whole configuration instead.")}},
};

constexpr Entry configEndStatuses[] = {
    {0, {QT_TRANSLATE_NOOP("cti", "The configuration is complete.")}},
    {1, {QT_TRANSLATE_NOOP("cti", "This session did not ask for the configuration service."), AskAdministrator}},
    {2,
     {QT_TRANSLATE_NOOP("cti", "The server did not know what configuration was asked for."),
      QT_TRANSLATE_NOOP("cti", "Load the configuration again.")}},
    {3,
     {QT_TRANSLATE_NOOP("cti", "The server could not send the whole configuration."),
      QT_TRANSLATE_NOOP("cti", "Wait a little, then load the configuration again.")}},
    {4, {QT_TRANSLATE_NOOP("cti", "Nothing of this kind is configured on the server.")}},
    {5,
     {QT_TRANSLATE_NOOP("cti", "The server sent only a part of the configuration."),
      QT_TRANSLATE_NOOP("cti", "Wait a little, then load the configuration again.")}},
};

struct Reasons {
    quint32 code;
    StateAuthor author;
    Sentences say;
};
constexpr const char *BackToReady = QT_TRANSLATE_NOOP("cti", "Set yourself ready when you can take calls.");
constexpr const char *SignInAgain = QT_TRANSLATE_NOOP("cti", "Sign in again.");
constexpr const char *Wait = QT_TRANSLATE_NOOP("cti", "Wait for the call.");
constexpr Reasons reasons[] = {
    {22, StateAuthor::Supervisor, {QT_TRANSLATE_NOOP("cti", "A supervisor signed you out."), SignInAgain}},
    {33,
     StateAuthor::Supervisor,
     {QT_TRANSLATE_NOOP("cti", "A supervisor changed your state."),
      QT_TRANSLATE_NOOP("cti", "Ask your supervisor before you change it back.")}},
    {255,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because the connection to your desktop was lost."), SignInAgain}},
    {32740,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because you signed in somewhere else."), SignInAgain}},
    {32741,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because another agent signed in with your extension."),
      QT_TRANSLATE_NOOP("cti", "Sign in again with an extension of your own.")}},
    {32742,
     StateAuthor::Phone,
     {QT_TRANSLATE_NOOP("cti", "You are not ready because another line of your phone is in use."),
      QT_TRANSLATE_NOOP("cti", "End the call on that line.")}},
    {32743,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set you not ready because an e-mail was not accepted in time."), BackToReady}},
    {32745,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set you to wrap-up after an outbound call."),
      QT_TRANSLATE_NOOP("cti", "Finish your notes.")}},
    {32746,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system reserved you for an outbound call with preview."),
      QT_TRANSLATE_NOOP("cti", "Accept or skip it.")}},
    {32747, StateAuthor::System, {QT_TRANSLATE_NOOP("cti", "The system reserved you for an outbound call."), Wait}},
    {32748,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because your account was removed."),
      QT_TRANSLATE_NOOP("cti", "Ask your administrator.")}},
    {32749,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set your state after the consulting agent hung up."), BackToReady}},
    {32750,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because your extension was changed."),
      QT_TRANSLATE_NOOP("cti", "Sign in again with the new extension.")}},
    {32751, StateAuthor::Agent, {QT_TRANSLATE_NOOP("cti", "You skipped a preview call."), BackToReady}},
    {32752, StateAuthor::Agent, {QT_TRANSLATE_NOOP("cti", "You cancelled the reservation for a preview call."), BackToReady}},
    {32753,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set you not ready because your line is restricted."), AskAdministrator}},
    {32754,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set you not ready because your phone is restricted."), AskAdministrator}},
    {32755, StateAuthor::System, {QT_TRANSLATE_NOOP("cti", "The system set you not ready after the call ended."), BackToReady}},
    {32756, StateAuthor::Phone, {QT_TRANSLATE_NOOP("cti", "Your phone is back in service."), BackToReady}},
    {32757,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set you not ready because the telephone system changed over to another server."),
      BackToReady}},
    {32758,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set you not ready because the time for wrap-up was over."), BackToReady}},
    {32759,
     StateAuthor::Phone,
     {QT_TRANSLATE_NOOP("cti", "You are not ready because your phone went out of service."), CheckPhone}},
    {32760, StateAuthor::Agent, {QT_TRANSLATE_NOOP("cti", "You signed in."), BackToReady}},
    {32761,
     StateAuthor::Phone,
     {QT_TRANSLATE_NOOP("cti", "You are not ready because of a call that did not come through a queue."), BackToReady}},
    {32762,
     StateAuthor::Phone,
     {QT_TRANSLATE_NOOP("cti", "You are not ready because your phone is off the hook."), QT_TRANSLATE_NOOP("cti", "Hang up.")}},
    {32763,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system set you not ready because a call was not answered."), BackToReady}},
    {32764,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because the contact centre server failed."), SignInAgain}},
    {32765,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because your desktop or phone was lost."), SignInAgain}},
    {32766, StateAuthor::Agent, {QT_TRANSLATE_NOOP("cti", "You signed out."), SignInAgain}},
    {32767,
     StateAuthor::System,
     {QT_TRANSLATE_NOOP("cti", "The system signed you out because you signed in again elsewhere."), SignInAgain}},
};

Explanation translated(const Sentences &say)
{
    const auto text = [](const char *source) { return source ? QCoreApplication::translate("cti", source) : QString(); };
    return {text(say.text), text(say.nextStep)};
}

template <typename Table>
auto find(const Table &table, quint32 code)
{
    const auto at = std::ranges::find(table, code, [](const auto &entry) { return entry.code; });
    return at == std::end(table) ? nullptr : &*at;
}

Explanation explain(std::span<const Entry> table, quint32 code, const Sentences &otherwise)
{
    const Entry *entry = find(table, code);
    return translated(entry ? entry->say : otherwise);
}

constexpr Sentences refused {
    QT_TRANSLATE_NOOP("cti", "The server refused the request for a reason that this desktop has no words for."), TryAgain};
constexpr Sentences failed {QT_TRANSLATE_NOOP("cti", "The call failed for a reason that this desktop has no words for."),
                            QT_TRANSLATE_NOOP("cti", "Try again later.")};
constexpr Sentences unknownConfig {
    QT_TRANSLATE_NOOP("cti", "The server answered about the configuration in a way that this desktop does not know."),
    QT_TRANSLATE_NOOP("cti", "Wait a little, then load the configuration again.")};

constexpr quint16 FirstSignInFailure = ControlFailure::InvalidAgentId;

} // namespace

Explanation explainStatus(quint32 status) { return explain(statuses, status, refused); }

Explanation explainControlFailure(quint16 failureCode, quint32 errorCode)
{
    // CCX says which phone it misses only in the ErrorCode.
    const bool precise = failureCode >= FirstSignInFailure && find(controlFailures, failureCode)
        && errorCode != CcxError::ActiveTerminalNotSpecified;
    if (!precise && find(ccxErrors, errorCode))
        return explain(ccxErrors, errorCode, refused);
    return explain(controlFailures, failureCode, refused);
}

Explanation explainCallFailed(EventCause cause) { return explain(callCauses, quint32(cause), failed); }
Explanation explainConfigKey(quint32 status) { return explain(configKeyStatuses, status, unknownConfig); }
Explanation explainConfigEnd(quint32 status) { return explain(configEndStatuses, status, unknownConfig); }

StateAuthor authorOfReason(quint16 reasonCode)
{
    const Reasons *reason = find(reasons, reasonCode);
    return reason ? reason->author : StateAuthor::Agent;
}

Explanation explainReason(quint16 reasonCode)
{
    const Reasons *reason = find(reasons, reasonCode);
    return reason ? translated(reason->say) : Explanation {};
}

} // namespace cti
