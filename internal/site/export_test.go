package site

// Fixed gives the tests the pages whose address is known in advance.
var Fixed = fixed
