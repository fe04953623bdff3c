// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "valuenames.h"

namespace cti::names {
using wire::ValueName;
using wire::ValueNames;

static constexpr ValueName agentStateValues[] = {
    {0, "AGENT_STATE_LOGIN"},    {1, "AGENT_STATE_LOGOUT"},  {2, "AGENT_STATE_NOT_READY"},  {3, "AGENT_STATE_READY"},
    {4, "AGENT_STATE_TALKING"},  {5, "AGENT_STATE_WORK"},    {6, "AGENT_STATE_WORK_READY"}, {7, "BUSY_OTHER"},
    {8, "AGENT_STATE_RESERVED"}, {9, "AGENT_STATE_UNKNOWN"}, {11, "AGENT_STATE_ACTIVE"},    {12, "AGENT_STATE_PAUSED"},
};
const ValueNames agentState {agentStateValues, false};

static constexpr ValueName connectionDeviceTypeValues[] = {
    {65535, "CONNECTION_ID_NONE"},
    {0, "CONNECTION_ID_STATIC"},
    {1, "CONNECTION_ID_DYNAMIC"},
};
const ValueNames connectionDeviceType {connectionDeviceTypeValues, false};

static constexpr ValueName deviceTypeValues[] = {
    {65535, "DEVID_NONE"},
    {0, "DEVID_DEVICE_IDENTIFIER"},
    {73, "DEVID_CTI_PORT"},
    {74, "DEVID_ROUTE_POINT"},
    {76, "DEVID_AGENT_DEVICE"},
    {77, "DEVID_QUEUE"},
    {78, "DEVID_NON_ACD_DEVICE_IDENTIFIER"},
    {79, "DEVID_SHARED_DEVICE_IDENTIFIER"},
};
const ValueNames deviceType {deviceTypeValues, false};

static constexpr ValueName lineTypeValues[] = {
    {3, "BUSINESS"},
    {10, "NON_BUSINESS"},
};
const ValueNames lineType {lineTypeValues, false};

static constexpr ValueName localConnectionStateValues[] = {
    {65535, "LCS_NONE"}, {0, "LCS_NULL"}, {1, "LCS_INITIATE"}, {2, "LCS_ALERTING"},
    {3, "LCS_CONNECT"},  {4, "LCS_HOLD"}, {5, "LCS_QUEUED"},   {6, "LCS_FAIL"},
};
const ValueNames localConnectionState {localConnectionStateValues, false};

static constexpr ValueName eventCauseValues[] = {
    {65535, "CEC_NONE"},
    {2, "CEC_ALTERNATE"},
    {3, "CEC_BUSY"},
    {5, "CEC_CALL_CANCELLED"},
    {9, "CEC_CALL_FORWARD"},
    {10, "CEC_CALL_NOT_ANSWERED"},
    {13, "CEC_DEST_NOT_OBTAINABLE"},
    {15, "CEC_INCOMPATIBLE_DESTINATION"},
    {17, "CEC_KEY_CONFERENCE"},
    {22, "CEC_NEW_CALL"},
    {23, "CEC_NO_AVAILABLE_AGENTS"},
    {28, "CEC_REDIRECTED"},
    {32, "CEC_TRANSFER"},
    {35, "CEC_TIME_OUT"},
    {43, "CEC_SUPERVISOR_ASSIST"},
    {44, "CEC_EMERGENCY_CALL"},
    {45, "CEC_SUPERVISOR_CLEAR"},
    {46, "CEC_SUPERVISOR_MONITOR"},
    {47, "CEC_SUPERVISOR_WHISPER"},
    {48, "CEC_SUPERVISOR_BARGE_IN"},
    {49, "CEC_SUPERVISOR_INTERCEPT"},
    {50, "CEC_CALL_PARTY_UPDATE_IND"},
    {1014, "CECX_DROP_HANDLED_OTHER"},
    // only in GED-188
    {1, "CEC_ACTIVE_MONITOR"},
    {4, "CEC_CALL_BACK"},
    {6, "CEC_CALL_FORWARD_ALWAYS"},
    {7, "CEC_CALL_FORWARD_BUSY"},
    {8, "CEC_CALL_FORWARD_NO_ANSWER"},
    {11, "CEC_CALL_PICKUP"},
    {12, "CEC_CAMP_ON"},
    {14, "CEC_DO_NOT_DISTURB"},
    {16, "CEC_INVALID_ACCOUNT_CODE"},
    {18, "CEC_LOCKOUT"},
    {19, "CEC_MAINTENANCE"},
    {20, "CEC_NETWORK_CONGESTION"},
    {21, "CEC_NETWORK_NOT_OBTAINABLE"},
    {24, "CEC_OVERRIDE"},
    {25, "CEC_PARK"},
    {26, "CEC_OVERFLOW"},
    {27, "CEC_RECALL"},
    {29, "CEC_REORDER_TONE"},
    {30, "CEC_RESOURCES_NOT_AVAILABLE"},
    {31, "CEC_SILENT_MONITOR"},
    {33, "CEC_TRUNKS_BUSY"},
    {34, "CEC_VOICE_UNIT_INITIATOR"},
    {36, "CEC_NEW_CALL_INTERFLOW"},
    {37, "CEC_SIMULATION_INIT_REQUEST"},
    {38, "CEC_SIMULATION_RESET_REQUEST"},
    {39, "CEC_CTI_LINK_DOWN"},
    {40, "CEC_PERIPHERAL_RESET_REQUEST"},
    {41, "CEC_MD110_CONFERENCE_TRANSFER"},
    {42, "CEC_REMAINS_IN_Q"},
    {51, "CEC_CONSULT"},
    {52, "CEC_NIC_CALL_CLEAR"},
    {53, "CEC_DNP"},
    {54, "CEC_ROUTER_REQUERY_BEFORE_ANSWER"},
    {55, "CEC_ROUTER_REQUERY_AFTER_ANSWER"},
    {56, "CEC_NETWORK_ERROR"},
    {57, "CEC_NETWORK_ERROR_BEFORE_ANSWER"},
    {58, "CEC_NETWORK_ERROR_AFTER_ANSWER"},
    {59, "CEC_GREETING"},
    {60, "CEC_RECORD_AGENT_GREETING"},
    {61, "CEC_SNAPSHOT"},
    {62, "CEC_MAX_QUEUE_EXCEEDED"},
    {1001, "CECX_ABAND_NETWORK"},
    {1002, "CECX_ABAND_LOCAL_QUEUE"},
    {1003, "CECX_ABAND_RING"},
    {1004, "CECX_ABAND_DELAY"},
    {1005, "CECX_ABAND_INTERFLOW"},
    {1006, "CECX_ABAND_AGENT_TERMINAL"},
    {1007, "CECX_SHORT"},
    {1008, "CECX_BUSY"},
    {1009, "CECX_FORCED_BUSY"},
    {1010, "CECX_DROP_NO_ANSWER"},
    {1011, "CECX_DROP_BUSY"},
    {1012, "CECX_DROP_REORDER"},
    {1013, "CECX_DROP_HANDLED_PRIMARY_ROUTE"},
    {1015, "CECX_REDIRECTED"},
    {1016, "CECX_CUT_THROUGH"},
    {1017, "CECX_INTRAFLOW"},
    {1018, "CECX_INTERFLOW"},
    {1019, "CECX_RING_NO_ANSWER"},
    {1020, "CECX_INTERCEPT_REORDER"},
    {1021, "CECX_INTERCEPT_DENIAL"},
    {1022, "CECX_TIME_OUT"},
    {1023, "CECX_VOICE_ENERGY"},
    {1024, "CECX_NONCLASSIFIED_ENERGY_DETECT"},
    {1025, "CECX_NO_CUT_THROUGH"},
    {1026, "CECX_UABORT"},
    {1027, "CECX_FAILED_SOFTWARE"},
    {1028, "CECX_BLIND_TRANSFER"},
    {1029, "CECX_ANNOUNCED_TRANSFER"},
    {1030, "CECX_CONFERENCED"},
    {1031, "CECX_DUPLICATE_TRANSFER"},
    {1032, "CECX_UNMONITORED_DEVICE"},
    {1033, "CECX_ANSWERING_MACHINE"},
    {1034, "CECX_NETWORK_BLIND_TRANSFER"},
    {1035, "CECX_TASK_ABANDONED_IN_ROUTER"},
    {1036, "CECX_TASK_ABANDONED_BEFORE_OFFERED"},
    {1037, "CECX_TASK_ABANDONED_WHILE_OFFERED"},
    {1038, "CECX_NORMAL_END_TASK"},
    {1039, "CECX_CANT_OBTAIN_TASK_ID"},
    {1040, "CECX_AGENT_LOGGED_OUT_DURING_TASK"},
    {1041, "CECX_MAX_TASK_LIFETIME_EXCEEDED"},
    {1042, "CECX_APPLICATION_PATH_WENT_DOWN"},
    {1043, "CECX_ICM_ROUTING_COMPLETE"},
    {1044, "CECX_ICM_ROUTING_DISABLED"},
    {1045, "CECX_APPL_INVALID_MRD_ID"},
    {1056, "CECX_APPL_INVALID_DIALOGUE_ID"},
    {1047, "CECX_APPL_DUPLICATE_DIALOGUE_ID"},
    {1048, "CECX_APPL_INVALID_INVOKE_ID"},
    {1049, "CECX_APPL_INVALID_SCRIPT_SELECTOR"},
    {1050, "CECX_APPL_TERMINATE_DIALOGUE"},
    {1051, "CECX_TASK_ENDED_DURING_APP_INIT"},
    {1052, "CECX_CALLED_PARTY_DISCONNECTED"},
    {1053, "CECX_PARTIAL_CALL"},
    {1054, "CECX_DROP_NETWORK_CONSULT"},
    {1055, "CECX_NETWORK_CONSULT_TRANSFER"},
    {1056, "CECX_NETWORK_CONFERENCE"},
    {1057, "CECX_ABAND_NETWORK_CONSULT"},
};
const ValueNames eventCause {eventCauseValues, false};

static constexpr ValueName callTypeValues[] = {
    {0, "CALLTYPE_INVALID"},
    {1, "CALLTYPE_CCX_IN"},
    {4, "CALLTYPE_TRANSFER_IN"},
    {6, "CALLTYPE_OTHER_IN"},
    {9, "CALLTYPE_OUT"},
    {10, "CALLTYPE_AGENT_INSIDE"},
    {11, "CALLTYPE_OFFERED"},
    {12, "CALLTYPE_CONSULT"},
    {15, "CALLTYPE_CONFERENCE"},
    {17, "CALLTYPE_PREVIEW"},
    {18, "CALLTYPE_RESERVATION"},
    {19, "CALLTYPE_ASSIST"},
    {20, "CALLTYPE_EMERGENCY"},
    {21, "CALLTYPE_SUPERVISOR_MONITOR"},
    {23, "CALLTYPE_SUPERVISOR_BARGE_IN"},
    {24, "CALLTYPE_SUPERVISOR_INTERCEPT"},
    {34, "CALLTYPE_AGENT_OUTBOUND"},
};
const ValueNames callType {callTypeValues, false};

static constexpr ValueName dispositionValues[] = {
    {15, "Redirected"},
    {29, "AnnouncedTransfer"},
    {30, "Conferenced"},
};
const ValueNames disposition {dispositionValues, false};

static constexpr ValueName ccxStatusValues[] = {
    {256, "CCX_INITIALIZING"}, {512, "CCX_SHUTTING_DOWN"},    {768, "CCX_SHUTDOWN"},
    {1024, "CCX_IN_SERVICE"},  {1280, "CCX_PARTIAL_SERVICE"}, {1536, "CCX_OUT_OF_SERVICE"},
};
const ValueNames ccxStatus {ccxStatusValues, false};

static constexpr ValueName systemEventIDValues[] = {
    {3, "SYS_CCX_ONLINE"},
    {4, "SYS_CCX_OFFLINE"},
    {10, "SYS_INSTRUMENT_OUT_OF_SERVICE"},
    {11, "SYS_INSTRUMENT_BACK_IN_SERVICE"},
};
const ValueNames systemEventID {systemEventIDValues, false};

static constexpr ValueName statusCodeValues[] = {
    {0, "E_CTI_NO_ERROR"},
    {1, "E_CTI_INVALID_VERSION"},
    {2, "E_CTI_INVALID_MESSAGE_TYPE"},
    {3, "E_CTI_INVALID_FIELD"},
    {4, "E_CTI_SESSION_NOT_OPEN"},
    {5, "E_CTI_SESSION_ALREADY_OPEN"},
    {6, "E_CTI_REQUIRED_DATA_MISSING"},
    {7, "E_CTI_INVALID_PERIPHERAL_ID"},
    {8, "E_CTI_INVALID_AGENT_DATA"},
    {9, "E_CTI_AGENT_NOT_LOGGED_ON"},
    {10, "E_CTI_DEVICE_IN_USE"},
    {11, "E_CTI_NEW_SESSION_OPENED"},
    {13, "E_CTI_INVALID_CALLID"},
    {17, "E_CTI_UNSPECIFIED_FAILURE"},
    {18, "E_CTI_INVALID_TIMEOUT"},
    {23, "E_CTI_INVALID_FIELD_LENGTH"},
    {92, "E_CTI_SERVER_NOT_MASTER"},
    {93, "E_CTI_INVALID_CSQ"},
    {94, "E_CTI_JTAPI_CCM_PROBLEM"},
    {96, "E_CTI_AUTO_CONFIG_RESET"},
    // only in GED-188
    {12, "E_CTI_FUNCTION_NOT_AVAILABLE"},
    {14, "E_CTI_PROTECTED_VARIABLE"},
    {15, "E_CTI_CTI_SERVER_OFFLINE"},
    {16, "E_CTI_TIMEOUT"},
    {19, "E_CTI_INVALID_SERVICE_MASK"},
    {20, "E_CTI_INVALID_CALL_MSG_MASK"},
    {21, "E_CTI_INVALID_AGENT_STATE_MASK"},
    {22, "E_CTI_INVALID_RESERVED_FIELD"},
    {24, "E_CTI_INVALID_DIGITS"},
    {25, "E_CTI_BAD_MESSAGE_FORMAT"},
    {26, "E_CTI_INVALID_TAG_FOR_MSG_TYPE"},
    {27, "E_CTI_INVALID_DEVICE_ID_TYPE"},
    {28, "E_CTI_INVALID_LCL_CONN_STATE"},
    {29, "E_CTI_INVALID_EVENT_CAUSE"},
    {30, "E_CTI_INVALID_NUM_PARTIES"},
    {31, "E_CTI_INVALID_SYS_EVENT_ID"},
    {32, "E_CTI_INCONSISTENT_AGENT_DATA"},
    {33, "E_CTI_INVALID_CONNECTION_ID_TYPE"},
    {34, "E_CTI_INVALID_CALL_TYPE"},
    {35, "E_CTI_NOT_CALL_PARTY"},
    {36, "E_CTI_INVALID_PASSWORD"},
    {37, "E_CTI_CLIENT_DISCONNECTED"},
    {38, "E_CTI_INVALID_OBJECT_STATE"},
    {39, "E_CTI_INVALID_NUM_SKILL_GROUPS"},
    {40, "E_CTI_INVALID_NUM_LINES"},
    {41, "E_CTI_INVALID_LINE_TYPE"},
    {42, "E_CTI_INVALID_ALLOCATION_STATE"},
    {43, "E_CTI_INVALID_ANSWERING_MACHINE"},
    {44, "E_CTI_INVALID_CALL_MANNER_TYPE"},
    {45, "E_CTI_INVALID_CALL_PLACEMENT_TYPE"},
    {46, "E_CTI_INVALID_CONSULT_TYPE"},
    {47, "E_CTI_INVALID_FACILITY_TYPE"},
    {48, "E_CTI_INVALID_MSG_TYPE_FOR_VERSION"},
    {49, "E_CTI_INVALID_TAG_FOR_VERSION"},
    {50, "E_CTI_INVALID_AGENT_WORK_MODE"},
    {51, "E_CTI_INVALID_CALL_OPTION"},
    {52, "E_CTI_INVALID_DESTINATION_COUNTRY"},
    {53, "E_CTI_INVALID_ANSWER_DETECT_MODE"},
    {54, "E_CTI_MUTUALLY_EXCLUS_DEVICEID_TYPES"},
    {55, "E_CTI_INVALID_MONITORID"},
    {56, "E_CTI_SESSION_MONITOR_ALREADY_EXISTS"},
    {57, "E_CTI_SESSION_MONITOR_IS_CLIENTS"},
    {58, "E_CTI_INVALID_CALL_CONTROL_MASK"},
    {59, "E_CTI_INVALID_FEATURE_MASK"},
    {60, "E_CTI_INVALID_TRANSFER_CONFERENCE_SETUP_MASK"},
    {61, "E_CTI_INVALID_ARRAY_INDEX"},
    {62, "E_CTI_INVALID_CHARACTER"},
    {63, "E_CTI_CLIENT_NOT_FOUND"},
    {64, "E_CTI_SUPERVISOR_NOT_FOUND"},
    {65, "E_CTI_TEAM_NOT_FOUND"},
    {66, "E_CTI_NO_CALL_ACTIVE"},
    {67, "E_CTI_NAMED_VARIABLE_NOT_CONFIGURED"},
    {68, "E_CTI_NAMED_ARRAY_NOT_CONFIGURED"},
    {69, "E_CTI_INVALID_CALL_VARIABLE_MASK"},
    {70, "E_CTI_ELEMENT_NOT_FOUND"},
    {71, "E_CTI_INVALID_DISTRIBUTION_TYPE"},
    {72, "E_CTI_INVALID_SKILL_GROUP"},
    {73, "E_CTI_TOO_MUCH_DATA"},
    {74, "E_CTI_VALUE_TOO_LONG"},
    {75, "E_CTI_SCALAR_FUNCTION_ON_ARRAY"},
    {76, "E_CTI_ARRAY_FUNCTION_ON_SCALAR"},
    {77, "E_CTI_INVALID_NUM_NAMED_VARIABLES"},
    {78, "E_CTI_INVALID_NUM_NAMED_ARRAYS"},
    {79, "E_CTI_INVALID_RTP_DIRECTION"},
    {80, "E_CTI_INVALID_RTP_TYPE"},
    {81, "E_CTI_CALLED_PARTY_DISPOSITION"},
    {82, "E_CTI_INVALID_SUPERVISORY_ACTION"},
    {83, "E_CTI_AGENT_TEAM_MONITOR_ALREADY_EXISTS"},
    {84, "E_CTI_INVALID_SERVICE"},
    {85, "E_CTI_SERVICE_CONFLICT"},
    {86, "E_CTI_SKILL_GROUP_CONFLICT"},
    {87, "E_CTI_INVALID_DEVICE"},
    {88, "E_CTI_INVALID_MR_DOMAIN"},
    {89, "E_CTI_MONITOR_ALREADY_EXISTS"},
    {90, "E_CTI_MONITOR_TERMINATED"},
    {91, "E_CTI_INVALID_TASK_MSG_MASK"},
    {95, "E_INVALID_CONFIG_MSG_MASK"},
    {97, "E_CTI_INVALID_MONITOR_STATUS"},
    {98, "E_CTI_INVALID_REQUEST_TYPE"},
    {107, "E_CTI_INVALID_CLIENT_FOR_STANDBY"},
    {108, "E_CTI_INVALID_UNIQUE_INSTANCE_ID"},
    {109, "E_CTI_DUPLICATE_UNIQUE_INSTANCE_ID"},
    {110, "E_CTI_SERVER_IN_MAINTENANCE_MODE"},
};
const ValueNames statusCode {statusCodeValues, false};

static constexpr ValueName controlFailureValues[] = {
    {0, "CF_GENERIC_UNSPECIFIED"},
    {1, "CF_GENERIC_OPERATION"},
    {2, "CF_REQUEST_INCOMPATIBLE_WITH_OBJECT"},
    {3, "CF_VALUE_OUT_OF_RANGE"},
    {4, "CF_OBJECT_NOT_KNOWN"},
    {5, "CF_INVALID_CALLING_DEVICE"},
    {6, "CF_INVALID_CALLED_DEVICE"},
    {7, "CF_INVALID_FORWARDING_DESTINATION"},
    {8, "CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE"},
    {9, "CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE"},
    {10, "CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE"},
    {11, "CF_INVALID_CSTA_CALL_ID"},
    {12, "CF_INVALID_CSTA_DEVICE_ID"},
    {13, "CF_INVALID_CSTA_CONNECTION_ID"},
    {14, "CF_INVALID_DESTINATION"},
    {15, "CF_INVALID_FEATURE"},
    {16, "CF_INVALID_ALLOCATION_STATE"},
    {17, "CF_INVALID_CROSS_REF_ID"},
    {18, "CF_INVALID_OBJECT_TYPE"},
    {19, "CF_SECURITY_VIOLATION"},
    {21, "CF_GENERIC_STATE_INCOMPATIBILITY"},
    {22, "CF_INVALID_OBJECT_STATE"},
    {23, "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL"},
    {24, "CF_NO_ACTIVE_CALL"},
    {25, "CF_NO_HELD_CALL"},
    {26, "CF_NO_CALL_TO_CLEAR"},
    {27, "CF_NO_CONNECTION_TO_CLEAR"},
    {28, "CF_NO_CALL_TO_ANSWER"},
    {29, "CF_NO_CALL_TO_COMPLETE"},
    {31, "CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY"},
    {32, "CF_SERVICE_BUSY"},
    {33, "CF_RESOURCE_BUSY"},
    {34, "CF_RESOURCE_OUT_OF_SERVICE"},
    {35, "CF_NETWORK_BUSY"},
    {36, "CF_NETWORK_OUT_OF_SERVICE"},
    {37, "CF_OVERALL_MONITOR_LIMIT_EXCEEDED"},
    {38, "CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED"},
    {41, "CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY"},
    {42, "CF_OBJECT_MONITOR_LIMIT_EXCEEDED"},
    {43, "CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED"},
    {44, "CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED"},
    {51, "CF_GENERIC_PERFORMANCE_MANAGEMENT"},
    {52, "CF_PERFORMANCE_LIMIT_EXCEEDED"},
    {61, "CF_SEQUENCE_NUMBER_VIOLATED"},
    {62, "CF_TIME_STAMP_VIOLATED"},
    {63, "CF_PAC_VIOLATED"},
    {64, "CF_SEAL_VIOLATED"},
    {70, "CF_GENERIC_UNSPECIFIED_REJECTION"},
    {71, "CF_GENERIC_OPERATION_REJECTION"},
    {72, "CF_DUPLICATE_INVOCATION_REJECTION"},
    {73, "CF_UNRECOGNIZED_OPERATION_REJECTION"},
    {74, "CF_MISTYPED_ARGUMENT_REJECTION"},
    {75, "CF_RESOURCE_LIMITATION_REJECTION"},
    {76, "CF_ACS_HANDLE_TERMINATION_REJECTION"},
    {77, "CF_SERVICE_TERMINATION_REJECTION"},
    {78, "CF_REQUEST_TIMEOUT_REJECTION"},
    {79, "CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION"},
    {256, "CF_INVALID_AGENT_ID_SPECIFIED"},
    {257, "CF_INVALID_PASSWORD_SPECIFIED"},
    {258, "CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED"},
    {259, "CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON"},
    {260, "CF_INVALID_LOGON_DEVICE_SPECIFIED"},
    {261, "CF_INVALID_ANSWERING_DEVICE_SPECIFIED"},
    {262, "CF_INVALID_SKILL_GROUP_SPECIFIED"},
    {263, "CF_INVALID_CLASS_OF_SERVICE_SPECIFIED"},
    {264, "CF_INVALID_TEAM_SPECIFIED"},
    {265, "CF_INVALID_AGENT_WORKMODE"},
    {266, "CF_INVALID_AGENT_REASON_CODE"},
    {267, "CF_ADJUNCT_SWITCH_COMM_ERROR"},
    {268, "CF_AGENT_NOT_PARTY_ON_CALL"},
    {269, "CF_INTERNAL_PROCESSING_ERROR"},
    {270, "CF_TAKE_CALL_CONTROL_REJECTION"},
    {271, "CF_TAKE_DOMAIN_CONTROL_REJECTION"},
    {272, "CF_REQUESTED_SERVICE_NOT_REGISTERED"},
    {273, "CF_INVALID_CONSULT_TYPE"},
    {274, "CF_ANSMAP_OR_ADPARAM_FIELD_NOT_VALID"},
    {275, "CF_INVALID_CALL_CONTROL_TABLE_SPECIFIED"},
    {276, "CF_INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY"},
    {277, "CF_ANSWER_DETECT_PORT_UNAVAILABLE"},
    {278, "CF_VIRTUAL_AGENT_UNAVAILABLE"},
    {279, "CF_TAKEBACK_N_XFER_ROUTE_END"},
    {280, "CF_WRAPUP_DATA_REQUIRED"},
    {281, "CF_REASON_CODE_REQUIRED"},
    {282, "CF_INVALID_TRUNK_ID_SPECIFIED"},
    {283, "CF_SPECIFIED_EXTENSION_ALREADY_IN_USE"},
    {284, "CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED"},
    {285, "CF_NETWORK_TRANSFER_OR_CONSULT"},
    {286, "CF_NETWORK_TRANSFER_OR_CONSULT_FAILED"},
    {287, "CF_DEVICE_RESTRICTED"},
    {288, "CF_LINE_RESTRICTED"},
    {289, "CF_AGENT_ACCOUNT_LOCKED_OUT"},
    {290, "CF_DROP_ANY_PARTY_NOT_ENABLED_CTI"},
    {291, "CF_MAXIMUM_LINE_LIMIT_EXCEEDED"},
    {292, "CF_SHARED_LINES_NOT_SUPPORTED"},
    {293, "CF_EXTENSION_NOT_UNIQUE"},
    {1001, "CF_UNKNOWN_INTERFACE_CTRLR_ID"},
    {1002, "CF_INVALID_INTERFACE_CTRLR_TYPE"},
    {1003, "CF_SOFTWARE_REV_NO_SUPPORTED"},
    {1004, "CF_UNKNOWN_PID"},
    {1005, "CF_INVALID_TABLE_SPECIFIED"},
    {1006, "CF_PD_SERVICE_INACTIVE"},
    {1007, "CF_UNKNOWN_ROUTING_CLIENT_ID"},
    {1008, "CF_RC_SERVICE_INACTIVATE"},
    {1009, "CF_INVALID_DIALED_NUMBER"},
    {1010, "CF_INVALID_PARAMETER"},
    {1011, "CF_UNKNOWN_ROUTING_PROBLEM"},
    {1012, "CF_UNSUPPORTED_PD_MESSAGE_REVISION"},
    {1013, "CF_UNSUPPORTED_RC_MESSAGE_REVISION"},
    {1014, "CF_UNSUPPORTED_IC_MESSAGE_REVISION"},
    {1015, "CF_RC_SERVICE_INACTIVATE_PIM"},
    {1016, "CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE"},
};
const ValueNames controlFailure {controlFailureValues, false};

static constexpr ValueName ccxErrorCodeValues[] = {
    {0, "CCX_DEFAULT_ERROR_CODE"},
    {88001, "CCX_JTAPI_CCM_PROBLEM"},
    {88002, "CCX_LOOKUP_FAILURE"},
    {88003, "CCX_AGENT_DN_NOT_ASSIGNED"},
    {88004, "CCX_AGENT_DEVICE_OFF"},
    {88005, "CCX_AGENT_DEVICE_BUSY"},
    {88006, "CCX_RMCM_CONTACT_NULL"},
    {88007, "CCX_RMCM_CONTACT_INVALID"},
    {88008, "CCX_AGENT_NULL"},
    {88009, "CCX_AGENT_INVALID"},
    {88010, "CCX_INVALID_ARGUMENT"},
    {88011, "CCX_NO_CALLBACK_FROM_AGENT"},
    {88012, "CCX_CALL_ID_NULL"},
    {88013, "CCX_CALL_OBJECT_NULL"},
    {88014, "CCX_JTAPI_PROVIDER_NULL"},
    {88015, "CCX_DIALED_NUMBER_NULL"},
    {88016, "CCX_DEVICE_ID_NULL"},
    {88017, "CCX_TERMINAL_CONNECTION_NULL"},
    {88018, "CCX_CALL_CONTROL_MASK_NOT_ON"},
};
const ValueNames ccxErrorCode {ccxErrorCodeValues, false};

static constexpr ValueName reasonCodeValues[] = {
    {32767, "AGT_RELOGON"},
    {32765, "AGT_CONN_DOWN"},
    {32764, "CCX_FAILURE"},
    {32763, "AGT_RNA"},
    {32762, "AGT_OFFHOOK"},
    {32761, "AGT_NON_ICD"},
    {32760, "AGT_LOGON"},
    {32759, "AGT_PHONE_DOWN"},
    {32758, "AGT_WORK_TIMER_EXP"},
    {32757, "CM_FAILOVER"},
    {32756, "AGT_PHONE_UP"},
    {32755, "AGT_CALL_ENDED"},
    {32754, "AGT_DEVICE_RESTRICTED"},
    {32753, "AGT_LINE_RESTRICTED"},
    {32752, "AGT_CANCEL_RESERVATION"},
    {32751, "AGT_SKIPS"},
    {32750, "AGT_ICD_EXTENSION_CHANGED"},
    {32749, "AGT_CANCEL_CONSULT"},
    {32747, "AGT_RESERVED_OUTBOUND"},
    {32746, "AGT_RESERVED_OUTBOUND_DIRECT_PREVIEW"},
    {32743, "EMAIL_CONTACT_NOT_ACCEPTED"},
    {32742, "AGT_SEC_LINE_OFFHOOK"},
    {32741, "AGT_EXTENSION_CONFLICT"},
    {33, "SUP_AGT_TO_READY/SUP_AGT_TO_NOT_READY"},
    {22, "SUP_AGT_TO_LOGOUT"},
    {255, "CONNECTION_FAILURE_LOGOUT"},
    {32740, "SYSTEM_INITIATED_RELOGIN"},
    {32745, "OUTBOUND_WORK_REASONCODE"},
    {32748, "AGENT_DELETED"},
    {32766, "CLOSE_FINESSE_DESKTOP"},
};
const ValueNames reasonCode {reasonCodeValues, false};

static constexpr ValueName serviceMaskValues[] = {
    {1, "CTI_SERVICE_CLIENT_EVENTS"},      {2, "CTI_SERVICE_CALL_DATA_UPDATE"}, {4, "CTI_SERVICE_CLIENT_CONTROL"},
    {16, "CTI_SERVICE_ALL_EVENTS"},        {128, "CTI_SERVICE_SUPERVISOR"},     {8192, "CTI_AGENT_STATE_CONTROL_ONLY"},
    {262144, "CTI_SERVICE_CONFIG_EVENTS"},
};
const ValueNames serviceMask {serviceMaskValues, true};

static constexpr ValueName callMsgMaskValues[] = {
    {1, "CALL_DELIVERED_MASK"},
    {2, "CALL_QUEUED_MASK"},
    {4, "CALL_ESTABLISHED_MASK"},
    {8, "CALL_HELD_MASK"},
    {16, "CALL_RETRIEVED_MASK"},
    {32, "CALL_CLEARED_MASK"},
    {64, "CALL_CONNECTION_CLEARED_MASK"},
    {128, "CALL_ORIGINATED_MASK"},
    {256, "CALL_CONFERENCED_MASK"},
    {512, "CALL_TRANSFERRED_MASK"},
    {1024, "CALL_DIVERTED_MASK"},
    {2048, "CALL_SERVICE_INITIATED_MASK"},
    {8192, "BEGIN_CALL_MASK"},
    {16384, "END_CALL_MASK"},
    {32768, "CALL_DATA_UPDATE_MASK"},
    {65536, "CALL_FAILED_MASK"},
    {262144, "CALL_DEQUEUED_MASK"},
    {2097152, "RTP_STARTED_MASK"},
    {4194304, "RTP_STOPPED_MASK"},
};
const ValueNames callMsgMask {callMsgMaskValues, true};

static constexpr ValueName agentStateMaskValues[] = {
    {1, "AGENT_LOGIN_MASK"},
    {2, "AGENT_LOGOUT_MASK"},
    {4, "AGENT_NOT_READY_MASK"},
    {8, "AGENT_AVAILABLE_MASK"},
    {16, "AGENT_TALKING_MASK"},
    {32, "AGENT_WORK_MASK"},
    {64, "AGENT_TALKING_PENDING_WORK_MASK"},
    {128, "AGENT_TALKING_PENDING_NOT_READY_MASK"},
    {256, "AGENT_RESERVED_MASK"},
};
const ValueNames agentStateMask {agentStateMaskValues, true};

static constexpr ValueName configMsgMaskValues[] = {
    {1, "CONFIG_AGENT_MASK"},  {2, "CONFIG_CSQ_MASK"},       {4, "CONFIG_APPLICATION_MASK"},
    {8, "CONFIG_DEVICE_MASK"}, {16, "CONFIG_TERMINAL_MASK"},
};
const ValueNames configMsgMask {configMsgMaskValues, true};

static constexpr ValueName configurationMaskValues[] = {
    {1, "APPLICATION"}, {2, "CSQ"}, {4, "AGENT"}, {8, "DEVICE"}, {16, "TERMINAL"},
};
const ValueNames configurationMask {configurationMaskValues, true};

static constexpr ValueName agentFlagsValues[] = {
    {1, "PRIMARY_SUPERVISOR"},
    {2, "TEMPORARY_AGENT"},
    {4, "SUPERVISOR"},
};
const ValueNames agentFlags {agentFlagsValues, true};

static constexpr ValueName agentCapacityValues[] = {
    {1, "OUTBOUND"},
};
const ValueNames agentCapacity {agentCapacityValues, true};

static constexpr ValueName forcedFlagValues[] = {
    {0, "FALSE"},
    {1, "TRUE"},
    {2, "AUTHENTICATE_ONLY"},
};
const ValueNames forcedFlag {forcedFlagValues, false};

static constexpr ValueName onOffValues[] = {
    {0, "OFF"},
    {1, "ON"},
};
const ValueNames onOff {onOffValues, false};

static constexpr ValueName consultTypeValues[] = {
    {0, "UNSPECIFIED"},
    {1, "TRANSFER"},
    {2, "CONFERENCE"},
};
const ValueNames consultType {consultTypeValues, false};

static constexpr ValueName rtpDirectionValues[] = {
    {0, "INPUT"},
    {1, "OUTPUT"},
    {2, "BIDIRECTIONAL"},
};
const ValueNames rtpDirection {rtpDirectionValues, false};

static constexpr ValueName rtpTypeValues[] = {
    {0, "AUDIO"},
    {1, "VIDEO"},
    {2, "DATA"},
};
const ValueNames rtpType {rtpTypeValues, false};

static constexpr ValueName audioCodecTypeValues[] = {
    {0, "NONSTANDARD"},
    {1, "G711ALAW64K"},
    {2, "G711ALAW56K"},
    {3, "G711ULAW64K"},
    {4, "G711ULAW56K"},
    {5, "G722_64K"},
    {6, "G722_56K"},
    {7, "G722_48K"},
    {8, "G7231"},
    {9, "G728"},
    {10, "G729"},
    {11, "G729ANNEXA"},
    {12, "IS11172AUDIOCAP"},
    {13, "IS13818AUDIOCAP"},
    {14, "ACY_G729AASSN"},
    {15, "DATA64"},
    {16, "DATA56"},
    {17, "GSM"},
    {18, "ACTIVEVOICE"},
};
const ValueNames audioCodecType {audioCodecTypeValues, false};

static constexpr ValueName supervisoryActionValues[] = {
    {0, "SUPERVISOR_CLEAR"},    {1, "SUPERVISOR_MONITOR"},   {2, "SUPERVISOR_WHISPER"},
    {3, "SUPERVISOR_BARGE_IN"}, {4, "SUPERVISOR_INTERCEPT"},
};
const ValueNames supervisoryAction {supervisoryActionValues, false};

static constexpr ValueName configTypeValues[] = {
    {1, "INITIAL"},
    {2, "UPDATE"},
};
const ValueNames configType {configTypeValues, false};

static constexpr ValueName configKeyStatusValues[] = {
    {0, "CONFIG_SUCCESS"},
    {1, "CONFIG_SERVICE_PROVIDER"},
    {2, "CONFIG_NO_KEY_SUPPORT"},
};
const ValueNames configKeyStatus {configKeyStatusValues, false};

static constexpr ValueName configEndStatusValues[] = {
    {0, "CONFIG_SUCCESS"}, {1, "CONFIG_SERVICE_PROVIDER"}, {2, "CONFIG_UNKNOWN_DATA"}, {3, "CONFIG_ERROR"},
    {4, "CONFIG_EMPTY"},   {5, "CONFIG_PARTIAL"},
};
const ValueNames configEndStatus {configEndStatusValues, false};

static constexpr ValueName recordTypeValues[] = {
    {0, "ADD"},
    {1, "CHANGE"},
    {2, "DELETE"},
};
const ValueNames recordType {recordTypeValues, false};

static constexpr ValueName mediaRoutingDomainValues[] = {
    {0, "VOICE"},
    {1, "EMAIL"},
};
const ValueNames mediaRoutingDomain {mediaRoutingDomainValues, false};

static constexpr ValueName agentTypeValues[] = {
    {1, "AGENT"},
    {2, "SUPERVISOR"},
};
const ValueNames agentType {agentTypeValues, false};

static constexpr ValueName configDeviceTypeValues[] = {
    {3, "AGENT"},
    {5, "ROUTE_POINT"},
    {6, "CTI_PORT"},
    {7, "CALL_CONTROL_GROUP"},
};
const ValueNames configDeviceType {configDeviceTypeValues, false};

static constexpr ValueName teamConfigParamValues[] = {
    {1, "INITIAL"},
    {2, "UPDATES_ONLY"},
};
const ValueNames teamConfigParam {teamConfigParamValues, false};

static constexpr ValueName teamConfigStatusValues[] = {
    {0, "SUCCESS"},
    {1, "INTERNAL_ERROR"},
};
const ValueNames teamConfigStatus {teamConfigStatusValues, false};

static constexpr ValueName teamOperationValues[] = {
    {1, "ADD_TEAM"},
    {2, "REMOVE_TEAM"},
    {3, "CHANGE_TEAM"},
};
const ValueNames teamOperation {teamOperationValues, false};

static constexpr ValueName teamMemberTypeValues[] = {
    {1, "AGENT_OR_SUPERVISOR"},
    {2, "CSQ"},
};
const ValueNames teamMemberType {teamMemberTypeValues, false};

static constexpr ValueName internalAgentStateValues[] = {
    {0, "LOGIN"}, {1, "LOGOUT"},     {2, "NOT_READY"},  {3, "READY"},   {4, "TALKING"},
    {5, "WORK"},  {6, "WORK_READY"}, {7, "BUSY_OTHER"}, {11, "ACTIVE"}, {12, "PAUSED"},
};
const ValueNames internalAgentState {internalAgentStateValues, false};

} // namespace cti::names
